import type { PayUnit } from '../../domain/pay.ts';

/** Words for pay without an amount. */
export const negotiable = /面议|面谈|另议|可议|详谈|协商|商议|negotiable/;

/** Words for the unit of pay. Pay by the week or by the piece is not supported. */
export const unitWords: Readonly<Record<PayUnit, RegExp>> = {
  month: /\/每?个?月|每个?月|一个月|月薪|月工资|月收入|月入|\/month|per month|monthly/g,
  day: /\/每?[天日]|每[天日]|一天|日薪|日工资|\/day|per day|daily/g,
  hour: /\/每?个?小时|\/时|每个?小时|一小时|时薪|\/h(?:our|r)?(?![a-z])|per hour|hourly/g,
  year: /\/年|每年|一年|年薪|年收入|\/year|per year|annual(?:ly)?/g,
};

/** The factor of each suffix of a number. */
export const scales: Readonly<Record<string, number>> = { 千: 1000, k: 1000, 万: 10_000, w: 10_000 };

/** A number before one of these counts hours, days or people; it is not an amount. */
const counted = '个?小时|天|日|人|名|岁|个月|年|周|班|休';
const number = String.raw`(\d+(?:\.\d+)?)(千|k|万|w)?元?(?![\d.]|${counted})`;
/** One amount or a range of two. */
export const amounts = new RegExp(String.raw`(?<![\d.])${number}(?:([-/])${number})?`);
/** If this stands with two numbers and a slash, the second number is not an amount. */
export const yuan = '元';
/** Words for "to" between two numbers. */
export const upTo = /(?<=[\d千万kw元月天日时年])(?:至|到)(?=\d)/g;

/** Months paid a year: 13薪. */
export const months = /[·・.*x×,/\s]*(\d{1,2})(?:-\d{1,2})?薪/;

/** Allowances, bonuses and deductions, which are not the pay itself. */
export const extras = /试用|实习期|补贴|补助|餐补|房补|奖|提成|加班|全勤|绩效|社保|公积金|工龄|佣金/;
/** Parts that count towards the pay, however low the base is. */
export const more = /提成|抽成|佣金|绩效|计件|奖金|分成/;
/** Words for a maximum without a minimum. */
export const atMost = /以下|以内|之内|最高|不超过|不高于|封顶|至多|[<≤]|up to/;
/** If these remain after reading, a part of the amount was not understood. */
export const notUnderstood = /[\d/千万每]|[kw](?![a-z])|周薪/;
/** Foreign currencies. Nothing is converted. */
export const foreign = /[$€£]|美元|美金|港币|港元|欧元|英镑|日元|日币|usd|hkd|eur|jpy|gbp/;
/** A unit in brackets belongs to the number before it: (元/月), (千元/月). */
export const bracketedUnit = /\(((?:[千万]?元)?\/.{1,3})\)/g;
/** Words that are removed before reading, because they do not change the amount. */
export const ignored = /人民币|rmb|cny|[¥]|(?:五险[一二]金|\d险\d金)|\/人/g;
/** Words that mark a clause about money. */
export const money = /元|千|万|薪|工资|\d[kw]/;
