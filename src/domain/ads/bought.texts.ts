import type { WordRule } from './adCheck.texts.ts';
import { amount } from './amounts.texts.ts';
import { noFee, others } from './feeWords.texts.ts';

const must = '(?:先|需要?|须|要|得|必须|每人|自己)';
const ours = '(?:公司|本店|店[里内]|我司|我们家?|队里|厂里|本司)';
/** Who buys because it is cheaper is not made to. */
const gladly = `折|优惠|内购|员工价|自愿|享受|福利|${others}|${noFee.source}|股票|保险|采购|供应商|协助|发放`;

/** A picture, a card, a make-up that is sold to those who want to be seen. */
const looks =
  '(?:模卡|形象卡|形象(?:包装|设计|打造|照|管理课?|费)|(?:艺人|练习生|童模|主播|签约|个人)[^,]{0,2}包装费?|(?:艺人)?包装(?:费|打造|套餐)|造型费|妆造|资料照|宣传照|艺术照|资料片|宣传片|形象照|写真|定妆照|建档拍照)';

/** What is to be bought before one works: the goods of the employer, a first stock, an outfit, a look. */
export const boughtRules: readonly WordRule[] = [
  {
    code: 'fee',
    // 需先购买一套我司的产品1980元
    pattern: new RegExp(
      `${must}[^,不无免]{0,6}(?:买|购|拿|用|消费|下[一]?单|认购|办一?张)[^,]{0,12},?[^,]{0,8}${amount}`,
    ),
    beside:
      /产品|护肤|化妆|美容|保健|酒|茶|水机|净水|卡|货|一台|一箱|礼包|西服|西装|衣服|两套|一套|体验装|消费满/,
    unlessInSentence: new RegExp(gladly),
    notOfDuties: true,
    wholeSentence: true,
  },
  {
    code: 'fee',
    pattern: new RegExp(
      `(?:买|购买)${ours}的?|${must}[^,不无免]{0,3}(?:自己)?(?:先)?(?:买|购买)一[台套箱盒件]|试用[^,]{0,6}自己[掏出]|先给自己买|自己[花掏出](?:钱)?${amount}|自己(?:要)?先[^,]{0,2}(?:成|买|开|下)一[单台份套]`,
    ),
    unlessInSentence: new RegExp(gladly),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // 没有的在公司买，一件280
    pattern: new RegExp(
      `(?:没有?|自备|自己)[^,不]{0,8},?[^,不]{0,4}(?:(?:在|到|从)?${ours}[^,]{0,2}(?:买|购|领)|买)[^,]{0,4},?[^,]{0,6}${amount}|(?:备货|铺货|囤货|进货|拿货)[^,不]{0,3},?(?:最少|至少|不低于|起步)[^,]{0,2}${amount}|(?:购买|买|拿)[^,不]{0,8}${amount}(?:元|块)?才`,
    ),
    unlessInSentence: new RegExp(gladly),
    wholeSentence: true,
  },
  {
    code: 'fee',
    // 首批进货款最低3000
    pattern: new RegExp(
      `(?:首[批次单]|第一[批次单])[^,]{0,2}(?:进货|铺货|货要|拿货|货款|进货额|囤货)[^,不]{0,4}${amount}|(?:先)?(?:拿|进|压|囤)货?[^,不]{0,3}${amount}(?:块|元)?(?:钱)?的货|(?:先|要|须)[^,不]{0,3}(?:拿|进|压|囤)(?:${amount}的[^,]{1,5}|\\d{1,3}[盒箱件套瓶][^,]{0,4},?${amount})|(?:拿货|进货|囤货|压货)(?:满|够|起步|最少){0,2}${amount}`,
    ),
    unlessInSentence: /客户|采购|验收|供应商|负责|财务|盘点|统计|(?:无需|不用|不)(?:囤|压|拿|进)/,
  },
  {
    code: 'fee',
    pattern: new RegExp(`${looks}[^,不免]{0,6},?(?:只要|每套|一套|共)?${amount}`),
    unlessInSentence: new RegExp(`工资|月薪|薪|日结|摄影师|提成|${gladly}`),
    wholeSentence: true,
  },
  {
    code: 'fee',
    // A fee for looks that names no sum is asked for all the same.
    pattern: /(?:交|付|收)(?:取|纳)?[^,不]{0,10}(?:形象|包装|造型|模卡|妆造)(?:包装|设计)?费/,
    unlessInSentence: new RegExp(gladly),
  },
];
