const FIGURES = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** A sum in words: before its unit, or as one says it without (一百五). */
const sums =
  /(?<![\d一二两三四五六七八九十百千万几数上好近多第])(?:[一二两三四五六七八九十百千万零]{1,9}(?=块|元(?!旦|素|件|宵|宝))|(?<=[钱费金照险])[一二两三四五六七八九]?[十百千](?=[,;，。；]|$|交|统|现|一)|[一二两三四五六七八九][百千万][一二三四五六七八九](?![十百千万个名位人岁天月年日号楼层多来几周成点次]))/g;

/** What a number in words comes to, or nothing where it is none: 三四百. */
function comesTo(words: string): number | undefined {
  let total = 0;
  let figure: number | undefined;
  let unit = 10;
  for (const sign of words.replaceAll('两', '二')) {
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
