import type { Employment, JobTag } from '../../../domain/job.ts';

/**
 * Education codes of GB/T 4658-2006. Cities also send other values, which are not translated.
 */
export const education: ReadonlyMap<string, string> = new Map([
  ['10', '研究生'],
  ['11', '博士研究生'],
  ['14', '硕士研究生'],
  ['20', '大学本科'],
  ['21', '大学本科'],
  ['30', '大学专科'],
  ['31', '大学专科'],
  ['40', '中等职业教育'],
  ['41', '中等专科'],
  ['44', '职业高中'],
  ['47', '技工学校'],
  ['60', '普通高中'],
  ['61', '普通高中'],
  ['70', '初中'],
  ['71', '初中'],
  ['80', '小学'],
  ['81', '小学'],
]);

/** Labels a value that is shown as a line of the ad. */
export const lines = {
  education: (words: string) => `学历要求：${words}`,
  experience: (words: string) => `工作年限：${words}`,
  skill: (words: string) => `技能等级：${words}`,
  benefits: (words: string) => `福利：${words}`,
  boarding: (words: string) => `食宿：${words}`,
  probation: (words: string) => `试用期：${words}`,
  probationPay: (words: string) => `试用期工资：${words}`,
  contract: (words: string) => `合同期限：${words}`,
  /** Pay that could not be read as an amount, in the words of the city. */
  pay: (words: string) => `薪资：${words}`,
};

export const between = '、';

/** The first match applies, because 非全日制 contains 全日制. */
export const employments: readonly (readonly [RegExp, Employment])[] = [
  [/非全日制|兼职|小时工|钟点/, 'partTime'],
  [/实习|见习/, 'internship'],
  [/临时|零工|短期|灵活|季节/, 'casual'],
  [/全日制|全职/, 'fullTime'],
];

export const boardings: readonly (readonly [RegExp, JobTag])[] = [
  [/(?<!不|不提|无|未)(?:提供|包|供|含)[^不无,，]{0,2}(?:吃|食|餐)|工作餐/, 'meals'],
  [/(?<!不|不提|无|未)(?:提供|包|供|含)[^不无,，]{0,3}(?:住|宿)/, 'lodging'],
];

export const noExperience = /不限|无需|不要求|无经验|应届/;
/** Ends a part of a longer name: 上海市青浦区夏阳街道 has three parts. */
export const partEnd = /[省市区县]/u;
/** A town in a part of a name. */
export const townName = /\p{Script=Han}{1,8}?(?:街道|镇|乡)/u;
