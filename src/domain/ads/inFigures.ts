import { FIGURES, pair, sums, UNITS } from './figures.texts.ts';

/** What a number in words comes to, or nothing where it is none: 三四百. */
function comesTo(words: string): number | undefined {
  let total = 0;
  let figure: number | undefined;
  let unit = 10;
  for (const sign of words.replaceAll(pair.said, pair.counts)) {
    const value = UNITS[sign];
    const read = FIGURES.indexOf(sign);
    if (value === undefined && read > 0 && figure !== undefined) return;
    if (value === undefined) {
      figure = read > 0 ? read : undefined;
      if (read === 0) unit = 10;
    } else {
      if (value === 10_000) total = (total + (figure ?? (total === 0 ? 1 : 0))) * value;
      else total += (figure ?? 1) * value;
      figure = undefined;
      unit = value;
    }
  }
  return total + (figure ?? 0) * (unit / 10);
}

/** A text with its sums of ten and more in figures: 三百元 is 300元, 一百五 is 150. */
export const inFigures = (text: string): string =>
  text.replace(sums, (words) => {
    const value = comesTo(words);
    return value === undefined || value < 10 ? words : String(value);
  });
