/** The figures from nought to nine. */
export const FIGURES = '零一二三四五六七八九';
export const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** A sum in words: before its unit, or as one says it without (一百五). */
export const sums =
  /(?<![\d一二两三四五六七八九十百千万几数上好近多第])(?:[一二两三四五六七八九十百千万零]{1,9}(?=块|元(?!旦|素|件|宵|宝))|(?<=[钱费金照险])[一二两三四五六七八九]?[十百千](?=[,;，。；]|$|交|统|现|一)|[一二两三四五六七八九][百千万][一二三四五六七八九](?![十百千万个名位人岁天月年日号楼层多来几周成点次]))/g;

/** Ages, and hundreds and thousands, in words; each with the sign by which figures of the same size are looked at. */
export const sizesInWords: readonly (readonly [RegExp, string])[] = [
  [/[二三四五六七]十[一二三四五六七八九]?(?=[周岁多出来以])/g, '②'],
  [/十[六七八](?=[周岁])/g, '⑯'],
  [/[一二两三四五六七八九几][百千][一二三四五六七八九]?[百十]?/g, '③'],
];

/** 两 counts as 二. */
export const pair = { said: '两', counts: '二' } as const;
