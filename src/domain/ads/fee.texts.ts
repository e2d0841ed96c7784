import type { WordRule } from './adCheck.texts.ts';
import {
  cost,
  earned,
  fee,
  living,
  namedFee,
  needs,
  noFee,
  others,
  othersFee,
  sum,
  unpaid,
} from './feeWords.texts.ts';

const lures =
  '(?:刷单|刷信誉|刷好评|补单|做单|跑分|招转培|拉人头|发展下线|培训贷|贷款|助学贷|分期|网贷|传销|代考|挂证|挂靠|内部名额|找关系|走后门|包过|保过)';
const no =
  '(?:(?<!不得|不能|并非|不是|不可能|没有)不(?!得不|能不)|(?<!不)免|(?<!\\d)0(?!\\d)|未|无|没有?|严禁|禁止|拒绝|谢绝|杜绝|非|零|别)';
const filler =
  '(?:阿姨|师傅|月嫂|家政员|骑手|司机|任何|中介|存在|涉及|接受|补|产生|做|搞|参与|授权|委托|第三方|任何人|机构|会|得|再|须|需要?|用|必|允许|以|向|对|您|你|个人|员工|求职者|应聘者|劳动者|新人|收取?|要求?|交纳?|缴纳?|付|支付|扣取?|押|垫|承担|提供|办理|是|任何|一切|各种|各类|各项|所谓|其他|其它|过|名目|形式|理由|名义|元|费|的|、|先|一分){0,10}';
const listed = `(?:${namedFee}|[^,、不无免交缴退]{1,3}(?:押金|保证金)|${lures}|${cost}|身份证|证件)`;

/** 不收押金、培训费: what an ad says that it does not do. It ends with its list. */
export const denied = new RegExp(
  `${no}${filler}${listed}(?:[、和及或与/]?${listed}|[、,]?(?:不收?|无|免|0|零)?${listed}(?=[,、等]|$)){0,12}`,
  'g',
);

/** A clause that denies whatever it names. */
export const notAsked =
  /不收|不用|不需|无需|无须|不必|从不|绝不|没有|免[收交费]|(?<!不予?|不给|不)报销|由?(?:公司|单位|站点|平台|雇主|店里|厂里|门店|客户)[^,不]{0,4}(?:承担|付费|支付|购买|买单|出钱|代缴|垫付)|由(?:公司|单位|平台|雇主|店里|客户|站点)[^,不]{0,2}给|向(?:雇主|客户|商家|企业)/;

/** Fees that an ad names, and threats to those who do not pay them. */
export const feeRules: readonly WordRule[] = [
  // A fee by its name alone; but who describes the work speaks of the fees of others.
  {
    code: 'fee',
    pattern: new RegExp(fee),
    unless: new RegExp(
      `${noFee.source}|${othersFee.source}|发放|额度|支付给|(?:专员|(?<!上|到|在)岗|会计|管理员|助理|主管)$`,
    ),
    unlessInSentence: new RegExp(others),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // Any fee with what it comes to, but for what is earned: 笔试费用每科50元.
    pattern: new RegExp(
      `(?<!${earned}|伙食|宿|餐|水|电|房|路|交通|通讯|差旅|油|旅游|生活|话|车|租|气|暖)(?:费用?|(?:工具|资料|教材)包)${sum}`,
    ),
    beside: /[交缴付收]|须|需|先|自理|报名|入职|上岗|面试|笔试|集训|办|进厂|来厂|进群|派活|开通|照相|群/,
    unless: new RegExp(
      `${living}|奖|补|公司|平台|旅游|报价|消费|经费|启动|推广|科研|${noFee.source}|${othersFee.source}`,
    ),
    unlessInSentence: new RegExp(others),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // A fee with what it comes to: 工牌费20元.
    pattern: new RegExp(`${namedFee}(?:用|合计|一共|收取?|标准|只要|需要?|要|另收|另付|缴|交){0,2}${sum}`),
    unless: new RegExp(`发放|额度|支付给|预算|${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    pattern:
      /(?<!不|免|不用)(?:收取?|交纳?|缴纳?|付|支付)(?:诚信|一点|一笔)?(?:定金|订金|学费|会费|本金|代理费|加盟费|诚意金)/,
    unless: new RegExp(`${noFee.source}|${othersFee.source}`),
    unlessInSentence: new RegExp(others),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // 不交押金不能上岗: a threat is a demand.
    pattern:
      /(?:不|未|没有?|拒绝?|不肯|不愿意?|无法)(?:按时|及时|先|足额|能|按规定|提前|完成)?(?:[上补]?交[纳齐清足]?|补?缴[纳齐清足]?|付清?|支付|购买|买|抵押|押|垫付?|带|办理?)[^,]{0,10}(?:费|金|钱|款|元|卡|身份证|证件|服|装|资料)[^,]{0,6},?[^,中]{0,4}(?:不能|不得|不予|不给|不让|不安排|不可|不许|不准|不发|不录|不办|不批|不招|不考虑|不派|不签|无法|免谈|勿|取消|视为|视作|别|恕|放弃|走人|一律|暂缓|暂停|推迟|拒)/,
    wholeSentence: true,
  },
  {
    code: 'fee',
    pattern: new RegExp(
      `${unpaid}(?:付费|交费|缴费|交钱|缴款|交款|付款|打款|收费|花钱|自费)(?:成功|完成)?(?:后|才|方|再|即|可|就){0,3}(?:通知|参加|进行|安排|办理|能|可以?|的|岗前|安全|技能|职业|相关){0,4}(?:发放|发证|领取|派单|培训|上岗|入职|就业|实习|工作|面试|录用|学习|进厂|接单)|(?:培训|上岗|入职|面试|体检|报名)(?:前|时|当天|后)?(?:都|均|需|须|要|得|另|另外|会|再|先|统一){0,2}(?:收费|交费|缴费|付费|交钱|收取费用|收取一定费用)`,
    ),
    unless: new RegExp(`${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    // 押金不交者不发工具: the same threat, the fee before it.
    pattern:
      /(?:费用?|[押证]金|款|钱)(?:不|未|没)(?:按时)?(?:交|缴|付)[^,]{0,4},?[^,]{0,4}(?:不|勿|无法|取消|视为|免谈|别)(?!收|用|需|必)/,
    wholeSentence: true,
  },
  {
    code: 'fee',
    pattern:
      /(?:费|[押证]金)[^,]{0,8}(?:入职|上岗|面试|报到|报名|签约|进厂)(?:之?前|时|当天|后|即)?(?:需|须|要|先|一次性){0,2}(?:付|交|缴)/,
    unless: new RegExp(`公积金|五险|一金|社保|保险|${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    // 公司不承担体检费: who does not bear it leaves it to the applicant, which is no denial.
    pattern: new RegExp(
      `(?:公司|单位|企业|店里)不(?:予|给|负责)?(?:承担|报销|负担)[^,食宿餐房交差]{0,4}(?:${needs})|[缴交]清[^,]{0,5}(?:费用?|金)[^,]{0,2}(?:后|才|方)`,
    ),
    wholeSentence: true,
  },
];
