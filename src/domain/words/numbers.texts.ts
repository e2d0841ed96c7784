/** Digits as signs, from 0 to 9; 两 is another 2. */
export const DIGITS = '零一二三四五六七八九';
export const TWO = '两';
export const TEN = '十';
export const SCALES: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000, 百: 100 };

const digit = `[${DIGITS}${TWO}]`;

/** 50岁, 四十六岁, 50多岁; 六十了, 五十多了. */
export const AGE =
  /(\d{2}|[二三四五六七]十[一二三四五六七八九]?)(?:(?:周?岁|多岁)(?:以上|左右|了|的)?|[多几]?了)/y;

/** 4000以上, 月薪四千, 三千五百, 6k, 五千块一个月, 25元/小时, 一天两百. */
export const PAY = new RegExp(
  `(?:月薪|月工资|月入|工资|薪资|底薪|到手|(一天|每天|一小时|每小时))?` +
    `(?:过)?(\\d{2,6}|\\d(?:\\.\\d)?(?=[k千万])|${digit}(?=[千百万])|${digit}十)([k千百万]?)(?:(\\d(?=以|块|元|\\b)|${digit})[百千]?)?` +
    '(?:元|块|块钱|圆)?(?:钱)?(?:(?:每|一|\\/)?个?(小时|钟头|天|日|月))?(?:以上|起|往上|左右|上下|多|\\+)?',
  'y',
);
export const HOURLY = /小时|钟头/;
export const DAILY = /天|日/;

/** The last word of the name of a town, which people leave out. */
export const TOWN_KIND = /(?:街道|镇)$/;
