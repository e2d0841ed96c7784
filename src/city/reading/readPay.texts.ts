import type { PayUnit } from '../../domain/pay.ts';

/** How an ad says for how long an amount is paid, and which amounts of 元 that can be. */
export interface UnitWords {
  /** A unit behind a slash, or a name of the pay that holds it: `/月`, 月薪. Decides. */
  readonly stated: RegExp;
  /** 每天, 一小时: may also tell something else of the work. Counts only for an amount that is usual for it. */
  readonly spoken: RegExp;
  /** 日结, 按小时: how it is settled. Counts only for an amount that is usual for it, wherever in the text it stands. */
  readonly settled: RegExp;
  /** Outside of these the unit or the amount is a mistake. */
  readonly possible: Bounds;
  readonly usual: Bounds;
}
interface Bounds {
  readonly from: number;
  readonly to: number;
}

const PAID = '(?:薪资|薪水|薪|工资|收入|所得|底薪)';
const KIND = '(?:综合|实发|到手|基本|固定|保底|总|税[前后])?';

/** By the week, the lesson or the piece is none of ours and is not understood. */
export const unitWords: Readonly<Record<PayUnit, UnitWords>> = {
  month: {
    stated: new RegExp(
      String.raw`\/[每1一]?个?月|(?<![半双两\d])每?月${KIND}(?:${PAID}|入)|\/mo(?:nth)?(?![a-z])|(?:per|a)month|monthly`,
      'g',
    ),
    spoken: /每个?月|[一1]个月/g,
    settled: /按月(?:结算|计酬|计薪|发放|结)?|月结/g,
    possible: { from: 500, to: 1_000_000 },
    usual: { from: 500, to: 100_000 },
  },
  day: {
    stated: new RegExp(
      String.raw`\/[每1一]?[天日](?!元)|(?<![节假休生半双近今明])每?[日天]${KIND}${PAID}|\/day|(?:per|a)day|daily`,
      'g',
    ),
    spoken: /每[天日]|[一1]天/g,
    settled: /按[天日](?:结算|计酬|计薪|发放|结)?|[日天]结算?|当[天日]结算?|日清|日工/g,
    possible: { from: 20, to: 20_000 },
    usual: { from: 50, to: 1000 },
  },
  hour: {
    stated: new RegExp(
      String.raw`\/[每1一]?个?(?:工作小时|小时|钟点|工时|时|钟头)|(?<![半两\d])每?(?:(?<![半两\d])小时${PAID}|(?<!小)时(?:薪|工资))|\/h(?:our|r)?(?![a-z])|(?:per|an?)hour|hourly`,
      'g',
    ),
    spoken: /每(?:个?小时|工时|时)|一个?(?:小时|工时|钟头)|(?<![\d.:])1个?小时/g,
    settled: /按(?:小时|工时|钟点|时)(?:结算|计酬|计薪|发放|计)?|计时|(?<!\d)小时工(?!作)|钟点工/g,
    possible: { from: 5, to: 2000 },
    usual: { from: 8, to: 500 },
  },
  year: {
    stated: new RegExp(
      String.raw`\/[每1一]?年|(?<![\d近])每?年${KIND}(?:${PAID}|总?包)|\/y(?:ea)?r(?![a-z])|(?:per|a)year|perannum|annual(?:ly)?|yearly`,
      'g',
    ),
    spoken: /每年|一年/g,
    settled: /按年(?:结算|计酬|计薪|发放)?/g,
    possible: { from: 20_000, to: 20_000_000 },
    usual: { from: 20_000, to: 5_000_000 },
  },
};

/** Words by which an ad says that it names no amount. */
export const negotiable = /面议|面谈|另议|可议|详谈|协商|商议|negotiable/;

/** What each sign behind a number multiplies it by. */
export const scales: Readonly<Record<string, number>> = { 千: 1000, k: 1000, 万: 10_000, w: 10_000 };
/** With one of these, more is still a month's. */
export const thousands = /[千k]/;

/** Before one of these a number counts hours, days, people or shares, and is no amount. */
const COUNTED =
  '(?:个?小时|个钟|天|日|人|名|位|岁|个月|月|年|周|班|休|%|倍|折|成(?!本)|点|号|楼|级|期|险|件|单|票|台|次|公里|分钟)';
export const counts = new RegExp(String.raw`\d+(?:\.\d+)?${COUNTED}`, 'g');
/** 5000, 5000.50, 1.2万, 1万2. More than two decimals are another number behind a dot. */
const NUMBER = String.raw`(\d+(?:\.(?:\d{1,2}|0+|\d{1,4}(?=[千k万w])))?)(千|k|万|w)?(?:(?<=[万w])(\d)千?)?元?(?![\d.百十亿a-z]|${COUNTED})`;
/** One amount or a range of two. Letters before it are a currency or a number of something. */
export const amounts = new RegExp(String.raw`(?<![\d.a-z])${NUMBER}(?:-${NUMBER})?`);
/** What may stand between two numbers, besides the signs. */
export const upTo = /(?<=[\d千万kw元月天日时年])(?:至|到)(?=\d)|(?<=\d)一+(?=\d)/g;
/** 最低5000，最高8000. */
export const fromTo = /(?:最低|至少|保底)(\d+(?:\.\d+)?[千k万w]?)元?[,;、]?(?:最高|最多|上限)(?=\d)/;

/** 13薪: so many months are paid a year. */
export const months = /[·・.*x×,/\s]*(?<!\d)(\d{1,2})(?:-\d{1,2})?薪(?![资水酬])/;

const PART =
  '(?:试用|实习期|见习期|补|津贴|奖|提成|提点|抽成|分成|分红|股|加班|全勤|绩效|社保|公积金|保险|工龄|佣金|返|红包|报销|押金|定金|订金|保证金|基数|房租|水电|罚|扣|贷款|投资|业绩|营业额|流水|销售额|年终|(?<![免时])费)';
/** Parts of an ad's pay that are not the pay itself, and what is paid to the employer. */
export const part = new RegExp(PART);
/** `500元房补`: directly behind an amount the part is what the amount is for. */
export const partBehind = new RegExp(String.raw`^的?[^有含另加包送享缴交和及带提无没不\d]{0,3}?${PART}`);
/** A part that follows the pay begins a clause of its own: `6000含餐补500`, `底薪3000提成20%`. */
export const partApart = new RegExp(
  String.raw`(?<![无没不])(?:[外另]?加|[另还]有|另|包?含|有|享|和|及)(?=[^\d,;+()]{0,3}${PART})|(?<=(?:薪资?|工资|保底|收入)[:约]?\d[\d.千万kw元\-/月]{0,20})(?=${PART})|(?<=\/(?:月|天|日|小时|时|年))(?=[^\d;,+()]{0,3}${PART}[^\d;,+()]{0,3}\d)`,
  'g',
);
/** `房补 500`, `奖金(2000)`: what is written behind the name of a part is its amount. */
export const partAmount = new RegExp(String.raw`(?<=${PART}[^\d,;+()\s]{0,2})[\s([\])】|:]+(?=\d)`, 'g');
/** `500元/月(房补)`. */
export const partInBrackets = new RegExp(
  String.raw`[([]([^\d()+[\]有含另加包送享缴交和及带提无没不]{0,3}${PART}[^\d()+[\]另外按]{0,2})[)\]]`,
  'g',
);
/** Base and commission before one amount are the whole pay: `底薪+提成5000-8000`. */
export const whole =
  /(?:底薪|基本工资)[+加](?:高?提成|绩效|奖金)(?:[+加](?:提成|绩效|奖金|全勤奖?))*[:=\s]*(?=\d)/g;

/** Parts that count towards the pay, however low the base is. */
export const more = /(?<![无没不]|没有|不[含算])(?:提成|抽成|佣金|绩效|计件|奖金|分成)/;

/** The least is not said, or the amount is only hoped for. */
export const uncertain =
  /以下|之下|以内|之内|以里|最高|最多|上限|不超|不高于|封顶|顶薪|至多|顶多|[<≤]|upto|不到|不足|未满|不满|(?<!不)[低少]于|小于|达|平均|[人月日年]均|均薪|预[计估]|目标|有望|机会|争取|优秀|轻松|[能可][拿得]|[挣赚]|过万|(?<![\d千万kw元月天日时年从])[至到](?=\d)/;
/** `8000元（封顶）`, `5000，转正后`: a remark by itself that is about the amount beside it. */
export const limit =
  /^(?:最高|最多|至多|顶多|上限|封顶|顶薪|[可高]达|以[下内]|平均|预[计估]|转正后?|试用期?)$/;
/** An amount for some of the time: two amounts one after the other are not one pay. */
export const phase =
  /(?<!税)前(?:\d|[一二两三四五六半几])|首[月年]|第(?:\d|[一二三四])|[之以过然随]后|[月年天周]后|后[期续]|转正|正式(?!工)|满(?:\d|[一二三半])|过渡|学徒期|培训期|熟练后|出师|逐[年月]|递增/;
/** Before an amount: days that are paid more than the rest. */
export const holiday = /节假?日|假日|法定|春节|国庆|元旦/;
/** Beside another amount: days that are paid otherwise. */
export const weekend = /周末|双休日/;
/** A time or a thing that no unit of ours covers: without a stated unit nothing is known. */
export const otherUnits =
  /半|周[薪结]|[一每双两]周|季[度结]|课时|[两二三四五六七八九十]个?(?:小时|天|月|年)|一[件单票台次场趟节篇份班晚期]|week/;
/** Left over, these mean that something about the amount was not understood. */
export const notUnderstood = /[\d/千万每]|[kw](?![a-z])|周薪/;

/** Before an amount without a unit only these may stand; what else is named may be anything. */
export const payNames =
  /基本|无责任?|固定|纯|范围|标准|水平|面议|保底|综合|税[前后]|实发|到手|起薪|薪[资水酬]|薪|工资|收入|待遇|报酬|底薪|月|约|大概|至少|不低于|不少于|最低|高于|大于|从|由|在|为|是|[>≥:=]|[包供管]吃住?|[包供管]住|食宿|[双单]休|计件/g;
/** Behind an amount without a unit one of these, or nothing. */
export const payEnds =
  /^(?:$|-$|整|及?以上|左右|上下|起|多|不等|之间|区间|[包供管双单月有含加另享缴交做可视按]|提供|保底|底薪|到手|税|综合|工资|薪|面议|具体|根据|五险|社保|无|\/人|~|>)/;

/** Money that is not ours; nothing is converted. */
export const foreign =
  /(?!¥)\p{Sc}|[美港日韩欧澳加台泰]元|新加?坡?元|币|[美欧]金|美刀|英镑|法郎|卢布|卢比|泰铢|越南盾|円|usd|hkd|eur|jpy|gbp|aud|cad|sgd|twd|krw|thb|vnd|myr|inr|mop|chf|nzd|rub|btc/u;
/** Behind a unit a slash begins something else: 4000元/月/包吃. */
export const unitApart = /(?<=\/(?:月|天|日|小时|时|年|h))\/(?=[^件单])/g;
/** (元/月), (千元/月): a unit in brackets belongs to the number before it. */
export const bracketed = /\(((?:[千万]?元)?\/.{1,3})\)/g;
/** Left out before reading: they change nothing. */
export const idle = /人民币|rmb|cny|[¥]|[五六七\d]险[一二两\d]金|\/人|(?:上不|不|无)(?:封顶|设?上限|设限)/g;
export const YUAN = '元';
/** Other words for it. */
export const yuan = /块钱?|圆|yuan/g;
/** A clause that speaks of money. */
export const money = /元|千|万|薪|工资|\d[kw]/;
/** One sign for every dash. */
export const dashes = /[\p{Pd}~−∼⁓─━ー_]+/gu;
export const clauseEnds = /[,;，；。、\n()[\]|·+]+/;
