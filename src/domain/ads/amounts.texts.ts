/** What is not counted in money. */
const counted = '(?!\\d|%|[-:]\\d|天|日|小时|分钟|年|个|名|人|位|件|单|岁|斤|米|平|公里|次|号|家|户)';

/** A sum in figures or in words, with or without its unit: 300, 两千, 1.2万. */
export const amount = `(?:(?<![\\d.])\\d{2,6}(?:\\.\\d{1,2})?[万wk]?${counted}|(?<![\\d.])\\d(?:\\.\\d{1,2})?[万千wk]|[一二两三四五六七八九几]{1,2}[百千万]${counted})`;

/** 20,000 a month and more: no base wage of a post without terms. */
export const twentyThousand =
  '(?:(?<![\\d.])(?:[2-9]\\d{4}|\\d{6})(?!\\d)|(?<![\\d.])(?:[2-9]|\\d{2})(?:\\.\\d)?[万w]|[二两三四五六七八九十]万)';
/** 12,000 a month and more: more than a plain post brings. */
export const twelveThousand = `(?:${twentyThousand}|(?<![\\d.-])1[2-9]\\d{3}(?!\\d)|(?<![\\d.-])1\\.[2-9]万|一万[二三四五六七八九])`;
/** 10,000 a month and more. */
export const tenThousand = `(?:${twelveThousand}|(?<![\\d.])1\\d{4}(?!\\d)|(?:过|破|上|一|1)万)`;
/** 500 a day and more. */
export const fiveHundred = '(?:(?<!\\d)(?:[5-9]\\d\\d|\\d{4})(?!\\d)|[五六七八九]百|[一两]千)';
/** 100 and more: too much for an hour of nothing. */
export const oneHundred = '(?:(?<!\\d)[1-9]\\d\\d(?!\\d)|[一二两三四五六七八九]百)';
