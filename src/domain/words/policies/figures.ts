import { NUMBER_IN_SIGNS, SCALE_OF, SIGNS_OF_DIGITS } from './figures.texts.ts';

/** A text in which numbers that are written in signs are in digits: 四零五零 is 4050, 八千 is 8000. */
export const withDigits = (text: string): string => text.replace(NUMBER_IN_SIGNS, numberOf);

const digitOf = (sign: string) => SIGNS_OF_DIGITS.findIndex((signs) => signs.includes(sign));

function numberOf(text: string): string {
  const signs = [...text];
  if (!signs.some((sign) => sign in SCALE_OF)) return signs.map(digitOf).join('');
  let [total, part, digit] = [0, 0, 0];
  for (const sign of signs) {
    const scale = SCALE_OF[sign];
    if (scale === undefined) digit = digitOf(sign);
    else if (scale === 10_000) {
      total = (total + part + digit || 1) * scale;
      [part, digit] = [0, 0];
    } else {
      part += (digit || 1) * scale;
      digit = 0;
    }
  }
  // 两千三 is 2300: the last digit is one of the next lower scale.
  const last = SCALE_OF[signs.at(-2) ?? ''] ?? 10;
  return String(total + part + (last > 10 ? (digit * last) / 10 : digit));
}
