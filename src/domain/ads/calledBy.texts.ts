import { away, best, type WordRule } from './adCheck.texts.ts';
import { anyOf } from './anyOf.ts';

/** Words for people that tell their sex, and are no trade as 保洁阿姨 and 快递小哥 are. */
const called = anyOf(
  '小哥哥 帅哥 小姐姐 美女 妹妹 妹子 姑娘 小姑娘 小伙子?(?!伴) 汉子 壮汉 大汉 壮劳力 爷们 哥们 大老爷们 靓女 靓仔 辣妹 美眉 女神 男神 女将',
  '小鲜肉 小弟 小妹 妹纸 弟兄 兄弟(?!姐妹|公司|部门|单位|企业|院校) (?<!快递|外卖|骑手|跑腿|配送|送餐)小哥 (?<!空|导购|礼仪)小姐(?!姐) (?:礼仪|导购|迎宾)小姐',
);
const wanted = anyOf('招募? 招聘 聘 找 寻 缺 要 需要? 来 求 急招 诚招 最好是? 希望是 得是 只要 专招');
/** Whom one meets, or what one is told, and not whom one becomes. */
const met =
  /客户|客人|顾客|会员|学员|用户|云集|社群|团队|同事|老板|欢迎|联系|都|也|不限|男女|兄弟姐妹|帅哥美女|美女帅哥|没有|不招|服务|照顾|陪护|儿女|姐妹们?都/;
const person = '(?:性|生|的|工|士|同志|同学|孩子?|员工|人|青年)';
const unable =
  '(?:就算了|还是算了|莫来|莫投|别来|别投|吃不消|受不了|干不[了动来]|扛不动|搬不动|做不[了来]|力气不够|体力跟不上|请绕|绕行|先不考虑|没戏|没法)';

/** A sex that is asked for by the name of those who have it: 招仓管小哥, 装卸组招壮汉. */
export const calledByRules: readonly WordRule[] = [
  {
    code: 'sex',
    pattern: new RegExp(
      `${wanted}[^,不男女]{0,8}${called}(?:$|[\\d一二两三四五若几、:]|来|快|加入|看|做|干|当|一起|守|站|${best}|${away})`,
    ),
    unless: met,
  },
  {
    code: 'sex',
    // 美女销售; 小哥哥小姐姐 names both.
    pattern:
      /^(?:[^,]{0,3}:)?(?:美女|帅哥|靓女|靓仔|型男|辣妹|猛男|壮汉|大汉|美少女)[^,、男女帅美]{1,5}(?:$|[\d一二两三四五若几]|优先)/,
    unless: met,
  },
  {
    code: 'sex',
    pattern:
      /(?:纯|大老|糙|真)爷们|(?:^|[是:])(?:男人|爷们|汉子)(?:的|干的)活|(?:五大三粗|力气大|有力气|身强力壮|膀大腰圆|能扛能搬)的?(?:汉子|男人|爷们|小伙|大汉|男)|女汉子|爷们儿?的?活/,
    unless: /也|都|不是|不限/,
  },
  {
    code: 'sex',
    // 女的力气不够就算了
    pattern: new RegExp(`(?<![男女])[男女]${person}{1,2}[^,也都均男女不]{0,6}${unable}`),
    unless: /客户|男女|不是/,
  },
  {
    code: 'sex',
    // 原则上由男性员工担任, 只看男同学, 需要车工女工十名, 一男一女
    pattern: new RegExp(
      `由[男女]${person}{1,2}[^,、和男女]{0,4}(?:担任|负责|承担|从事|来做|顶岗)|只(?:看|考虑|面试|录|认)[男女]${person}|(?:招|聘|需要?|缺|急|差)[^,、男女不]{1,8}[男女](?:工|生|性|员工)[\\d一二两三四五六七八九十百几若]{1,4}[名个位人]|(?:^|[招聘要缺个名,])[一二两三\\d]{1,2}[名个]?男[和,、]?[一二两三\\d]{1,2}[名个]?女$|学历的[男女]性公民`,
    ),
    unlessInSentence: /宝|孩|娃|双胞胎|老人|老师和|客户|[家户]里?有|现有/,
  },
];
