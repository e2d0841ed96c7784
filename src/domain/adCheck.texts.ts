/**
 * A rule for words that ads must not contain. Each rule is tested on one clause at a time, so that an exception in one
 * clause does not excuse another. Unbounded repeats are never nested, so no text can make a pattern slow.
 *
 * @see 就业促进法 第26–31条; 人力资源市场暂行条例 第24条; 劳动合同法 第9条 (no fees, no deposits)
 */
export interface WordRule {
  readonly code:
    | 'sex'
    | 'ethnicity'
    | 'religion'
    | 'health'
    | 'household'
    | 'family'
    | 'age'
    | 'fee'
    | 'hype';
  readonly pattern: RegExp;
  /** The rule does not apply to a clause that matches this. */
  readonly unless?: RegExp;
}

/** Splits a text into clauses. */
export const clauseEnds = /[,.;:!?。；！？\n\t()[\]{}【】《》<>|]+|\s{2,}/;

const feeWords =
  '押金|保证金|培训费|服装费|工装费|工服费|体检费|报名费|中介费|办证费|建档费|资料费|入职费|介绍费|会员费|岗位费|制卡费|材料费|考证费|风险金';
const hypeWords = '刷单|刷信誉|招转培|培训贷';
const negation = '(?:绝?不|未|免|无须?|没有|无需|不需|不用|不必|绝不|严禁|禁止|拒绝|谢绝|非|零)';
const verbs =
  '(?:会|得|再|向|您|求职者|应聘者|收取|收|要求|要|交纳|缴纳|交|缴|付|需|任何|各种|各类|所谓|其他|的){0,8}';

/** Denials such as 不收押金、培训费. They are removed from the text before the rules are tested. */
export const denied = new RegExp(
  `${negation}${verbs}(?:${feeWords}|${hypeWords}|费用)(?:[、,和及或与/]{0,1}(?:${feeWords}|${hypeWords})){0,12}`,
  'g',
);

const age = '(?:19|[2-7]\\d)周?岁?';

const noAge = /年龄不限|不限年龄|老人|儿童|孩子|幼儿|学生|客户|顾客|患者|退休/;
/** Fees of other people, and fees that the employer pays. */
const noFee =
  /客户|客人|顾客|租户|租客|租赁|住客|房客|学员|学生|家长|业主|患者|投标|履约|供应商|商户|会员卡|(?:报销|补贴|承担|免除?|减免).{0,6}费|费.{0,6}(?:全免|免费|报销|补贴|(?:公司|单位|企业|厂里|本厂).{0,2}(?:承担|出|付|支付))/;
const noHype = /(?:打击|识别|防范|治理|风控|警惕|举报|反).{0,4}(?:刷单|刷信誉|刷好评)/;

/** Rules for age limits, fees that applicants must pay, and false promises. */
export const wordRules: readonly WordRule[] = [
  // 18 is the legal working age, not a limit that the employer sets.
  {
    code: 'age',
    pattern: /(?:1[89]|[2-7]\d)周?岁?(?:-|至|到)[2-7]\d周?岁/,
    unless: noAge,
  },
  {
    code: 'age',
    pattern:
      /(?:年龄|限)(?:要求|范围|在|为)?(?:1[89]|[2-7]\d)周?岁?(?:(?:-|至|到)[2-7]\d|以下|以内|之内|以上)/,
    unless: noAge,
  },
  {
    code: 'age',
    pattern: new RegExp(`(?:不超过|不大于|小于|低于|未满)${age}|[2-7]\\d周?岁(?:及?以下|以内|之内|内)`),
    unless: noAge,
  },
  { code: 'age', pattern: /(?:19|[2-7]\d)周?岁(?:及)?以上/, unless: noAge },

  { code: 'fee', pattern: new RegExp(feeWords), unless: noFee },
  {
    code: 'fee',
    pattern:
      /(?:先|需|须|要)(?:交|缴|付|支付|垫付)纳?\d{2,6}元?(?!保险|社保|个税)|扣押(?:身份证|证件)|收取?(?:一定)?费用|付费培训/,
    unless: noFee,
  },

  { code: 'hype', pattern: /招转培|培训贷|刷单|刷信誉|刷好评/, unless: noHype },
  { code: 'hype', pattern: /保录(?:取|用|$)|(?:包|保证)录(?:取|用)|保过(?!滤|程)/ },
  { code: 'hype', pattern: /(?<![面红书钱背打外荷])包过(?!节|年|滤|程|道|渡|户|敏)/ },
  {
    code: 'hype',
    pattern:
      /日(?:入|赚)(?:过|上|破)?(?:千|万|\d{3,})|月(?:入|赚)(?:轻松)?(?:(?:过|上|破)\d{0,2}|[几数十百]{1,2})万/,
  },
  { code: 'hype', pattern: /轻松(?:月|日)?(?:入|赚)|轻松过万|躺赚|稳赚|零投入|一单一结|动动手指/ },
];

/** Matches requirements in the description of an ad that has no separate list of them. */
export const statesRequirements = /要求|条件|资格|不限|优先|需|须/;
