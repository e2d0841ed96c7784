import type { Employment, JobTag } from '../../../domain/job.ts';

/**
 * Education by GB/T 4658-2006; only what the standard names. Values outside of it occur and stay what they are.
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

/** What stands before a value that is shown as a line of the ad. */
export const lines = {
  education: (words: string) => `学历要求：${words}`,
  experience: (words: string) => `工作年限：${words}`,
  skill: (words: string) => `技能等级：${words}`,
  benefits: (words: string) => `福利：${words}`,
  boarding: (words: string) => `食宿：${words}`,
  probation: (words: string) => `试用期：${words}`,
  probationPay: (words: string) => `试用期工资：${words}`,
  contract: (words: string) => `合同期限：${words}`,
  /** Pay that could not be read as numbers, in the city's own words. */
  pay: (words: string) => `薪资：${words}`,
};

export const between = '、';

/** Words in place of a code, or the name of one: the ad is not, or no longer, for readers. */
export const withdrawnWords =
  /未审|待审|审核中|[未不]通过|未批准|退回|驳回|(?<![未非不无])(?:冻结|删除|下架|撤[回销下]|过期|失效|停[招止用]|暂停|关闭|结束|注销|作废)/;
export const liveWords = /正常|(?<![未不])通过|有效|在招|招聘中|已发布|[未非]冻结|[未非]删除|^否$/;

/** The first that fits is meant: 非全日制 holds 全日制. */
export const employments: readonly (readonly [RegExp, Employment])[] = [
  [/非全日制|兼职|小时工|钟点/, 'partTime'],
  [/实习|见习/, 'internship'],
  [/临时|零工|短期|灵活|季节/, 'casual'],
  [/全日制|全职/, 'fullTime'],
];

/** What the words about meals and lodging speak of; a canteen is no meal, and a fund no lodging. */
export const boardings: readonly (readonly [RegExp, JobTag])[] = [
  [/[吃餐膳]|伙食|[食饭](?!堂)/, 'meals'],
  [/[住宿]/, 'lodging'],
];
/** Each of these begins a part of a sentence that is denied or said by itself: 包吃不包住. */
export const boardingParts = /[,，;；。\s]|(?=[不无没未])|(?<![不无没未]|[不无没未].)(?=[包管])/;
export const provided = /[包供含管免有可]|安排|解决|^(?:工作餐|员工餐|食宿|吃住|住宿|员?工?宿舍)$/;
/** Denied, paid for by oneself, or paid out as money instead. */
export const notProvided =
  /^(?:不|无(?!偿)|没|未)|自[理费备行己选]|有偿|收费|付费|补|贴|费用|(?<!免)费$|面议|协商|外宿|租|公积金/;

/** What the words about benefits promise. 单双休 and 大小周 are no free weekends. */
export const benefits: readonly (readonly [RegExp, JobTag])[] = [
  [/[五六]险|社保|社会保险/, 'insurance'],
  [/(?<!单)双休|做五休二/, 'weekends'],
];
export const benefitDenied = /[不无没未]/;

/** How much experience is asked for, in years or months. */
export const experienceAsked = /[\d一二两三四五六七八十] ?(?:年|个月)/;
export const noExperience =
  /(?:无需|不需要?|不要求|不限|[无零]).{0,4}经验|经验(?:要求)?不限|^(?:工作年限|年限)?(?:不限|无需|不要求|无要求)|(?:工作)?年限不限|应届/;
/** Who has no experience is not wanted. */
export const experienceNeeded = /勿|谢绝|不考虑|不要(?!求)|不[接招收]|除外|非应届|免谈/;
/** Ends a part of a longer name: 上海市青浦区夏阳街道 has three parts. */
export const partEnd = /[省市区县]/u;
/** A town in a part of a name. */
export const townName = /\p{Script=Han}{1,8}?(?:街道|镇|乡)/u;
