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
  /负责|协助|受理|接待|核对|核算|登记|统计|催[收缴]|审核(?!通过|后)|解答|讲解|跟进|维护|回访|对接|督促|落实|汇总|引导|配合|录入|巡查|结算|开具|开票|对账|维系|拓展|整理|归档|制定|控制|组织开展|[为给][^,]{0,2}客户|办理[^,]{0,4}(?:业务|贷款|按揭)/;

/** Signs that are written in many ways, and what they are read as. */
export const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
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
  '(?:(?:请|切)?勿(?:打?扰|投递?|来|入|试|应聘|报名)?|除外|免谈|免投|免扰|免来|不要(?!求|担心|怕|紧张|犹豫|着急|有顾虑)|不招|不收|不用来|不录|不能录|不考虑|不接受|不接收|不聘|不予|不欢迎|止步|慎[投入来报]?|绕道|绕行|请绕|谢绝|婉拒|拒|别来|别投|别打|莫|暂不|一律不|靠边|走开|没戏|恕不|不接待|不适合|不适宜|不宜|免(?!费))';
/** Who is not taken: 不招孕妇. */
export const refuse =
  '(?<!不是|并非|从不|不会|没有|不得|决不|绝不)(?:不招收?|不招聘|不要(?!求)|不收|不录用?|不聘用?|不用|不接受|不接收|不考虑|不欢迎|不建议|不推荐|不需要|暂不招|谢绝|拒绝|拒招|拒收|拒录|婉拒|排除)(?:录用|招收|招聘|聘用|接收|接受|任何|有|是)?';
/** Who is taken first: 男士优先. */
export const best =
  '(?:优先|为主|为佳|为宜|为好|最佳|尤佳|更佳|者佳|佳|最好|更好|优选|优先考虑|加分|从优|更合适|合适|更适合|最适合|更适宜|首选|优待)';
/** Who alone is taken: 仅限男性. */
export const only =
  '(?:仅限于?|只限于?|限定|限于|限招|仅|限|只招收?|只招聘|仅招|只收|只要|只需|只用|只录用?|只考虑|仅考虑|只接受|只面向|仅面向|只聘|专招|必须是?|必须为|须为|须是|需为|需是|要求是?|要求为|优先招聘?|优先录用|优先考虑|最好是?|最好为)';

/** 用人单位不得以民族为由…, 不因婚育歧视: the law, or what the employer promises, and no limit. */
export const lawful =
  /(?:不得|不准|禁止|严禁|不应|不可|不会|不能|不|反对|消除|杜绝|无|没有)[^,]{0,16}(?:限制|歧视|为由|询问|过问|差别|区别|门槛|拒绝录用|偏见)/;

/** From one time of the day to another, whose figures are no ages: 09:00-17:30, 20:00至次日5点. */
export const timesOfDay =
  /(?:[早晚]上?|上午|中午|下午|凌晨)?\d{1,2}(?::\d{2}|点(?:半|\d{1,2}分?)?)(?:-|—|至|到)(?:次日|第二天)?(?:[早晚]上?|上午|中午|下午|凌晨)?\d{1,2}(?::\d{2}|点(?:半|\d{1,2}分?)?)/g;

/** Text of which a part is no demand: who warns of a fee asks for none, and posts that the state pays may be for locals. */
export const contexts: readonly {
  readonly about: RegExp;
  readonly spares: readonly WordRule['code'][];
  /** By default, of its own sentence only. */
  readonly ofWholeAd?: true;
}[] = [
  {
    about:
      /举报|投诉|谨防|警惕|当心|提防|(?<!为了?)(?:防范|防止)|防骗|[被受]骗|(?:别|不要|莫|勿)信|反诈|勿信|相信|轻信|上当|均[属系为]|都是(?:骗|假|诈)|违法|虚假|陷阱|监督电话|拨打|12333|(?:如|一经)(?:有|遇)?发现|欺诈|黑灰?产|作弊|洗钱|不可信|非法集资|打击|识别|讲解|科普|普法|治理|风控|排查|假冒|冒充|(?<!不是|绝?非|不)(?:诈骗|骗局|骗子|骗人)/,
    spares: ['fee', 'hype'],
  },
  { about: /男女[^,]{0,2}机会|机会均等|平等就业/, spares: ['sex'] },
  // 男的女的都行; a child of the family that one works for.
  {
    about:
      /[男女][^,男女]{0,4}[男女][^,男女]{0,4}(?:都|均|皆)(?:行|可|要|能|招|收|有)|[\d一二两三四五六七八九十]岁[多半]?的?(?:小)?[男女]孩/,
    spares: ['sex'],
  },
  // Who is pregnant or nurses is spared a task: a protection.
  {
    about:
      /(?:孕|哺乳)[^;]{0,24}(?:调离|调整|调换|照顾|减轻|待遇不变|不(?:安排|上|排|值)[^,]{0,3}(?:夜|晚)班)/,
    spares: ['family', 'sex'],
  },
  { about: /[婚娃孩育][^,]{0,6}(?:不|没人)(?:问|打听|介意|过问|影响)/, spares: ['family'] },
  // 别想着一夜暴富: who says that it is not so promises nothing.
  {
    about:
      /(?:别|不要|莫|甭)(?:老|总)?(?:想着?|指望|幻想|做)|(?:我们|本店|公司|从)不(?:搞|做|碰)|天上不会?掉馅饼/,
    spares: ['hype'],
  },
  // 要求先垫钱的都不是我们的人, 不与培训贷机构合作, 不承诺月入过万: who says so neither asks nor promises.
  {
    about:
      /[都均](?:不是|非)(?:我们|我司|本公司|本店|公司)|(?:不|从不|绝不|概不)(?:与|和|同)[^;]{0,14}(?:合作|来往|挂钩)|(?:不|从不|绝不)(?:作|做)?承诺/,
    spares: ['fee', 'hype'],
  },
  // 60后、70后、80后都有: the ages of those who are there already.
  { about: /(?:\d0后[、,和]?){2,}[^;]{0,8}(?:都有|都在|齐聚|混搭)/, spares: ['age'] },
  {
    about:
      /(?:单位|公司|企业|我们|店里)(?:先)?(?:垫付|代付|承担|出)[^;]{0,12}(?:不用|无需|不需)(?:本人|个人|自己|员工)/,
    spares: ['fee'],
  },
  { about: /个人(?:那|的)?(?:一)?部分/, spares: ['fee'] },
  {
    about: /公益性?岗|就业困难|就业援助|零就业家庭|三支一扶/,
    spares: ['household', 'age'],
    ofWholeAd: true,
  },
];

/** An ad without a list of requirements may state them in its description. */
export const statesRequirements = /要求|条件|资格|不限|优先|需|须/;

/** What is paid beside a base: a low base is not all the pay. */
export const paidBeside =
  /(?<!无|没有|没|不含|不计)(?:提成|提点|抽成|佣金|绩效(?!考核|管理|方案|评)|计件|奖金(?!核算|发放表)|业绩奖|分成|课时费|手工费|派费)/;
