import type { PayUnit } from '../../domain/pay.ts';

/** Words by which an ad says that it names no amount. */
export const negotiable = /面议|面谈|另议|可议|详谈|协商|商议|negotiable/;

/** Words that tell for how long an amount is paid. By the week or the piece is none of ours and is not understood. */
export const unitWords: Readonly<Record<PayUnit, RegExp>> = {
  month: /\/每?个?月|每个?月|一个月|月薪|月工资|月收入|月入|\/month|per month|monthly/g,
  day: /\/每?[天日]|每[天日]|一天|日薪|日工资|\/day|per day|daily/g,
  hour: /\/每?个?小时|\/时|每个?小时|一小时|时薪|\/h(?:our|r)?(?![a-z])|per hour|hourly/g,
  year: /\/年|每年|一年|年薪|年收入|\/year|per year|annual(?:ly)?/g,
};

/** What each sign behind a number multiplies it by. */
export const scales: Readonly<Record<string, number>> = { 千: 1000, k: 1000, 万: 10_000, w: 10_000 };

/** Before one of these a number counts hours, days or people, and is no amount. */
const counted = '个?小时|天|日|人|名|岁|个月|年|周|班|休';
const number = String.raw`(\d+(?:\.\d+)?)(千|k|万|w)?元?(?![\d.]|${counted})`;
/** One amount or a range of two. */
export const amounts = new RegExp(String.raw`(?<![\d.])${number}(?:([-/])${number})?`);
/** With this between two numbers and a slash, they are a price and something else. */
export const yuan = '元';
/** What may stand between two numbers, besides the signs. */
export const upTo = /(?<=[\d千万kw元月天日时年])(?:至|到)(?=\d)/g;

/** 13薪: so many months are paid a year. */
export const months = /[·・.*x×,/\s]*(\d{1,2})(?:-\d{1,2})?薪/;

/** Parts of an ad's pay that are not the pay itself. */
export const beside = /试用|实习期|补贴|补助|餐补|房补|奖|提成|加班|全勤|绩效|社保|公积金|工龄|佣金/;
/** Parts that count towards the pay, however low the base is. */
export const more = /提成|抽成|佣金|绩效|计件|奖金|分成/;
/** The least is not said. */
export const atMost = /以下|以内|之内|最高|不超过|不高于|封顶|至多|[<≤]|up to/;
/** Left over, these mean that something about the amount was not understood. */
export const notUnderstood = /[\d/千万每]|[kw](?![a-z])|周薪/;
/** Money that is not ours; nothing is converted. */
export const foreign = /[$€£]|美元|美金|港币|港元|欧元|英镑|日元|日币|usd|hkd|eur|jpy|gbp/;
/** (元/月), (千元/月): a unit in brackets belongs to the number before it. */
export const bracketed = /\(((?:[千万]?元)?\/.{1,3})\)/g;
/** Left out before reading: they change nothing. */
export const idle = /人民币|rmb|cny|[¥]|(?:五险[一二]金|\d险\d金)|\/人/g;
/** A clause that speaks of money. */
export const money = /元|千|万|薪|工资|\d[kw]/;
