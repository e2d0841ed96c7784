/** Words of a city's policies by which they are put in order. */

/** The six functions of a station. @see 青人社〔2023〕28号 二 */
export const FUNCTIONS = [
  '就业需求排摸',
  '就业岗位筹集',
  '就业供需匹配',
  '就业能力提升',
  '就业援助帮扶',
  '创业指导服务',
] as const;

/** From the nearest government to the farthest. */
export const LEVELS = ['区', '市', '国家'] as const;

/** Situations of life, those of who is out of work first. */
export const SITUATIONS = [
  '没工作了',
  '自己交社保',
  '学技能',
  '欠薪维权',
  '上班的权利',
  '工伤意外',
  '家里困难',
  '快退休了',
  '刚毕业',
  '想创业',
  '残疾军人等',
  '招人的单位',
] as const;

/** The group of circulars and frameworks: nobody gets anything from them by themselves. */
export const FRAMEWORKS = '服务与平台';

/** What belongs to no group. */
export const OTHER = '其他';

/** A sum of money. */
export const figure = /\d[\d.,]*\s*(?:元|万)/;
