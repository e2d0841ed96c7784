/* How ads state their hours and what they require, and how people say what they can do. */

/** The ad promises that nobody works at night. */
export const DAY_SHIFT = /无夜班|没有夜班|不上夜班|不用上夜班|不倒夜班|长白班|常白班|长日班|常日班/;
/** The ad states work at night. Two shifts may both end in the evening. */
export const NIGHTS = /夜班|通宵|大夜|次日|三班倒|三班两运转|四班三运转/;
/** The name of the condition by which people say that they do not work at night. */
export const NO_NIGHTS_NAME = '不上夜班';

/** Words before a skill that say nothing of it: 会开叉车. */
export const BEFORE_SKILL = /^(?:我)?(?:会|能|懂|有|持有|持|熟悉|熟练|考过|拿过|做过|干过)+/;
/** Words of an ad that take a requirement back: preferred only, taught on the job, arranged by the employer. */
export const SOFTENED =
  /优先|可现教|现教|可先|可参加|协助办理|不需要|不要求|无需|不用|没有也|可以学|带教|更佳|为佳/;
/** Words of an ad that say that something is not needed. */
export const NOT_NEEDED = /不需要|不要求|无需|不用|不限/;
/** The end of the name of a certificate. */
export const CERTIFICATE = /(?:作业|操作|执业|从业资格|资格)?(?:证书|证)$/;

/** The hours of a week, in the first group. */
export const HOURS_A_WEEK = /(?:每周|一周|周)(?:工作)?(\d{1,2})(?:个)?小时/;
/** The hours of a day, in one of the groups. */
export const HOURS_A_DAY =
  /(?:每天|每日|一天|每班)(?:工作)?(\d{1,2})(?:个)?小时(?!以)|(?<![\d–~至-])(\d{1,2})小时(?:制|\/天|每天)/;
/** The ad gives a range of days, so that it states none. */
export const UNSURE_DAYS = /单双休|大小周|休\d[-–~至]\d天/;
export const FIVE_DAYS = /做五休二|双休|周末休息|每周休(?:2|两|二)天|五天工作制|每周(?:工作)?(?:5|五)天/;
export const SIX_DAYS = /做六休一|单休|每周休(?:1|一)天|每周(?:工作)?(?:6|六)天/;
