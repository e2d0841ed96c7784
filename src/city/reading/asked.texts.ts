import type { Education } from '../../domain/job.ts';

/** The least education that is asked for, in words of ads and of schema.org; the first that fits is meant. */
export const educations: readonly (readonly [RegExp, Education])[] = [
  [/不限|不要求|无要求|无学历|no requirements/i, 'any'],
  [/小学|初中|初级中学/, 'juniorHigh'],
  [/高中|中专|中技|技校|技工学校|职高|中等|high school/i, 'seniorHigh'],
  [/大专|专科|高职|associate/i, 'college'],
  [/本科|学士|bachelor/i, 'bachelor'],
  [/研究生|硕士|博士|master|doctor|postgraduate/i, 'master'],
];

/** A span of time, and the words of its number. */
export const timeAsked = /(\d{1,3}|半|[一二两三四五六七八九十]) ?(年|个月)/;
export const year = '年';
/** What a numeral counts: 半 a half. */
export const numerals: Readonly<Record<string, number>> = {
  半: 0.5,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
