/** What somebody says of themselves, as patterns of the normalised text with numbers in digits. */

/** An age with its unit; what is about, over or under an age is none. */
export const AGE =
  /(?<!\d|快|近|满|不到|未满|超过|大于|小于|过了|低于|高于)(?<age>1[6-9]|[2-6]\d|7[0-5])周?岁(?!以[上下内]|左右|上下|出头|多)/gu;

/** An age without its unit, beside who it is or what happened. */
export const BARE_AGE =
  /(?<=[妈爸娘爹公婆妻姐妹哥弟叔姨姑舅嫂爷奶女男我]|今年|已经|老公|老婆)(?:今年|已经|都)?(?<age>1[6-9]|[2-6]\d|7[0-5])(?![\d多个元块年月日天号%人后万千百.点折倍])|(?<!\d)(?<before>1[6-9]|[2-6]\d|7[0-5])(?=[,，]?(?:女|男|下岗|失业|没工作))/gu;

/** Months or years that something lasts, after the word for it or before. */
export const LASTING = '(?<half>半年)|(?<years>\\d{1,2})年(?<more>半)?|(?<months>\\d{1,3})个月';

/** Words that name both sexes or none. */
export const NO_SEX = /子女|儿女|男女|女婿|老板娘|父母|爸妈|夫妻|兄弟姐妹|姑娘家|孙子女/gu;
export const FEMALE = /女|妈|娘|母亲|老婆|妻|奶奶|外婆|姐|妹|婶|姨|姑|嫂|媳妇/u;
export const MALE = /男|爸|爹|父亲|老公|丈夫|爷爷|外公|哥|弟|叔|舅|儿子/u;

/** Without work. 失业金 and 失业登记 are matters, not what somebody says of themselves. */
const OUT =
  '(?:失业|下岗|待业|无业|没有?工作|没活干|没班上|没上班|没有上班)(?!金|保险|登记|证|补|救济|待遇|率|人员|经验|者|期间|合同|医保|养老)';
export const OUT_OF_WORK = new RegExp(OUT, 'u');
export const OUT_FOR = new RegExp(
  `${OUT}(?:已经|都|了|有)*(?:${LASTING})|(?<!毕业|毕业了|毕业已经)(?:${LASTING.replace(/<(\w+)>/g, '<before_$1>')})(?:多|了|都|一直)*${OUT}`,
  'u',
);
/** Who says so tells of themselves. */
export const OF_ONESELF = /我|自己|本人|(?:失业|下岗|没工作|没活干)了/u;

export const PAYS_ALONE = /灵活就业|自由职业|自己交(?:社保|金|养老)|自己缴(?:社保|金)|个人交社保/u;

export const GRADUATED_FOR = new RegExp(`毕业(?:已经|都|了|有)*(?:${LASTING})(?!内)`, 'u');
export const GRADUATED_THIS_YEAR = /今年(?:刚|才)?(?:大学|大专|中专|高校|技校|职校)?毕业/u;

export const NOT_OF_THE_CITY = /外地|非沪籍|外省|没有?上海户口|不是上海/u;
export const OF_THE_CITY = /上海户口|沪籍|上海户籍|本地户口|上海人/u;
export const VETERAN = /退伍|退役|当过兵/u;
/** Who asks so asks for somebody, and not what a word means. */
export const ASKS_FOR_SOMEBODY = /我|自己|本人|[能可][以]?(?:领|拿|享)|有什么|有啥|有哪些/u;

/** What is only said to somebody who may know it: it leads to 政策计算, which asks for it last. No answer is taken from it. */
export const DELICATE = {
  household: /低保|特困|低收入|困难家庭|收入(?:太|很|比较)?[低少]|(?:月|年|人均|家庭|家里)收入/u,
  body: /残疾|残障|肢残|智残|重残/u,
  past: /刑满|刑释|坐过?牢|出狱|监狱|服过?刑|社区矫正|戒毒|吸过毒/u,
} as const;

/** A monthly wage, and who tells it because they were sent away. */
export const WAGE =
  /(?:月薪|月工资|平均工资|工资|一个月|每个?月)(?:是|拿|有|挣|大概|差不多)?(?<wage>\d{4,5})(?![\d年.%])/u;
export const SENT_AWAY = /辞退|裁|开除|被开|被炒|赔|经济补偿|补偿金|n\+1|2n/u;

/** The groups of policies that a situation leads to. */
export const GROUPS = {
  graduated: '刚毕业',
  out: '没工作了',
  paysAlone: '自己交社保',
  veteran: '残疾军人等',
  sentAway: '上班的权利',
} as const;

export const DELICATE_GROUPS = { household: '家里困难', body: '残疾军人等', past: '没工作了' } as const;

/** How what was said is repeated. */
export const said = {
  age: (years: number) => `${years} 岁`,
  gender: { female: '女', male: '男' },
  employment: { none: '现在没有工作', flexible: '自己交社保' },
  unemployed: (months: number) => `没工作 ${months} 个月`,
  graduated: (months: number) => `毕业 ${months} 个月`,
  graduatedThisYear: '今年毕业',
  hukou: { shanghai: '上海户口', other: '外地户口' },
  veteran: '当过兵',
  wage: (yuan: number) => `以前每月 ${yuan} 元`,
} as const;

/** Somebody who hires, or reads of hiring: what stands there is of the job and not of the person. */
export const HIRES = /招聘|招工|招人/u;
