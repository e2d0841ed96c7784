/**
 * One way of saying what an ad must not say. It is tried on one clause at a time, so that what is denied or meant
 * otherwise in one does not cover another. Every repeat is bounded, and so is the length of a clause: no text can make a
 * pattern slow.
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
  /** What must stand beside it, anywhere in what the sentence does not deny. */
  readonly beside?: RegExp;
  /** A clause, or the sentence of a rule on sentences, in which this is found means something else. */
  readonly unless?: RegExp;
  /** The same, where the words stand anywhere in the sentence. */
  readonly unlessInSentence?: RegExp;
  /** Not tried on a sentence that tells what the work is. */
  readonly notOfDuties?: true;
  /** Tried on the whole sentence as it stands, its denials too: what is demanded may need two clauses. */
  readonly wholeSentence?: true;
}

export const sentenceEnds = /(?:(?<!\d)\.|\.(?!\d)|[;!。；！\n|])+/;
export const clauseEnds =
  /[,?()[\]{}【】《》…·•●◆★☆♥✓✔→]+|但是?|(?<![刷考打说])不过(?!滤|程|敏|关|来|全|退|包|不|免)|然而/;

/** What one does in a post: the sentence describes the work and asks for nothing. */
export const duties =
  /负责|协助|受理|解释|接待|核对|核算|登记|统计|催[收缴]|审核(?!通过|后)|解答|讲解|跟进|维护|回访|对接|督促|落实|汇总|引导|配合|录入|巡查|结算|开具|开票|对账|维系|拓展|整理|归档|制定|控制|组织开展|[为给][^,]{0,2}客户|办理[^,]{0,4}(?:业务|贷款|按揭)/;

/** Signs that are written in many ways, and what they are read as. */
export const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  // A telephone number, whose figures are no sum: 137****0000.
  [/(?<!\d)(?:1[3-9]\d|0\d{2,3}-?\d{0,4})(?:[*xX]{3,8}\d{0,4}|[ -]?\d{4}[ -]?\d{4})(?!\d)/g, '号码'],
  [/[-‐-―−~〜～]+/g, '-'],
  [/\((?:包含|不含|含)[^()]{0,6}\)/g, ''],
  [/(?<=[押保证培训刷贷])[·•*._/\\-]{1,3}(?=[金证训贷单])/g, ''],
  [/\?(?=[^,?]{0,5}(?:没有?|无|不[收交要用押]|从不|绝不))/g, ''],
  [/[≦⩽]/g, '≤'],
  [/(^|[:;。；,])\(?\d{1,2}[、.)](?!\d)/g, '$1'],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
];

/** Who is sent away: 孕妇勿扰. */
export const away =
  '(?:(?:请|切)?勿(?:打?扰|投递?|来|入|试|应聘|报名)?|除外|免谈|免投|免扰|免来|不要(?!求|担心|怕|紧张|犹豫|着急|有顾虑)|不招|不收|不用来|不录|不能录|不考虑|不接受|不接收|不聘|不予|不欢迎|止步|慎[投入来报]?|绕道|绕行|请绕|谢绝|婉拒|拒|别来|别投|别打|莫|暂不|一律不|靠边|走开|没戏|恕不|不接待|不适合|不合适|不适宜|不宜|免(?!费))';
/** Who is not taken: 不招孕妇. */
export const refuse =
  '(?<!不是|并非|从不|不会|没有|不得|决不|绝不)(?:不招收?|不招聘|不要(?!求)|不收|不录用?|不聘用?|不用|不接受|不接收|不考虑|不欢迎|不建议|不推荐|不需要|暂不招|谢绝|拒绝|拒招|拒收|拒录|婉拒|排除)(?:录用|招收|招聘|聘用|接收|接受|任何|有|是)?';
/** Who is taken first: 男士优先. */
export const best =
  '(?:优先|为主|为佳|为宜|为好|最佳|尤佳|更佳|者佳|佳|最好|更好|优选|优先考虑|加分|从优|更合适|合适|更适合|最适合|更适宜|首选|优待)';
/** Who alone is taken: 仅限男性. */
export const only =
  '(?:仅限于?|只限于?|限定|限于|限招|仅|限|只招收?|只招聘|仅招|只收|只要|只需|只用|只录用?|只考虑|仅考虑|只接受|只面向|仅面向|只聘|专招|必须是?|必须为|须为|须是|需为|需是|要求是?|要求为|优先招聘?|优先录用|优先考虑|最好是?|最好为)';

/** 用人单位不得以民族为由…, 不因婚育歧视, 不要求员工自己买货: the law, or what the employer promises. */
export const lawful =
  /(?:不得|不准|禁止|严禁|不应|不可|不会|不能|不|反对|消除|杜绝|无|没有)[^,]{0,16}(?:限制|歧视|为由|询问|过问|差别|区别|门槛|拒绝录用|偏见)|(?:不|从不|绝不|不会|没有人)(?:会)?(?:要求|强制|强迫|逼|让|叫)(?:您|你|员工|个人|大家|阿姨|师傅|店员|导购|骑手|司机|新人|学徒|任何人)?(?:自己|先|再|另外)?[交缴买垫付掏出充押]/;

/** From one time of the day to another, whose figures are no ages: 09:00-17:30, 20:00至次日5点. */
export const timesOfDay =
  /(?:[早晚]上?|上午|中午|下午|凌晨)?\d{1,2}(?::\d{2}|点(?:半|\d{1,2}分?)?)(?:-|—|至|到)(?:次日|第二天)?(?:[早晚]上?|上午|中午|下午|凌晨)?\d{1,2}(?::\d{2}|点(?:半|\d{1,2}分?)?)/g;

/** An ad without a list of requirements may state them in its description. */
export const statesRequirements = /要求|条件|资格|不限|优先|需|须/;

/** What is paid beside a base: a low base is not all the pay. */
export const paidBeside =
  /(?<!无|没有|没|不含|不计)(?:提成|提点|抽成|佣金|绩效(?!考核|管理|方案|评)|计件|奖金(?!核算|发放表)|业绩奖|分成|课时费|手工费|派费)/;
