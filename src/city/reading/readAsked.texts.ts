import type { Education } from '../../domain/job.ts';

/** Asks for nothing, in the words of Chinese systems and of schema.org. */
export const nothingAsked = /不限|(?:无|不作|没有|不)要求|无需|不需要|no requirements?/i;

/** Names of education, the least first: an ad that names several is content with the least. */
export const educations: readonly (readonly [RegExp, Education])[] = [
  [/小学|初中/, 'juniorHigh'],
  [/高中|中专|中技|技校|技工|职高|职业高中|中等|high school/i, 'seniorHigh'],
  [/大专|专科|高职|associate/i, 'college'],
  [/本科|学士|bachelor/i, 'bachelor'],
  [/研究生|硕士|博士|master|postgraduate|doctor/i, 'master'],
];
/** Less than what is named is asked for, so what is asked is not said. */
export const below = /以下|之下|以内|低于/;

/** The least time that is asked for. */
export const timeAsked =
  /(\d+(?:\.\d+)?|[一二两三四五六七八九十半])(?:\s*[-–—~～至到]\s*[\d一二两三四五六七八九十]+)?\s*个?(年|月)/;
export const numerals = '零一二三四五六七八九十';
export const two = '两';
export const half = '半';
export const month = '月';
