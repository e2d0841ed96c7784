import type { WordRule } from './adCheck.texts.ts';
import {
  cost,
  earned,
  fee,
  living,
  namedFee,
  noFee,
  others,
  othersFee,
  sum,
  unpaid,
} from './feeWords.texts.ts';

const lures =
  '(?:刷单|刷信誉|刷好评|补单|做单|跑分|招转培|培训贷|贷款|助学贷|分期|网贷|传销|代考|挂证|挂靠|内部名额|找关系|走后门|包过|保过)';
const no =
  '(?:(?<!不得|不能|并非|不是|不可能|没有)不(?!得不|能不)|(?<!不)免|(?<!\\d)0(?!\\d)|未|无|没有?|严禁|禁止|拒绝|谢绝|杜绝|非|零|别)';
const filler =
  '(?:存在|涉及|接受|产生|做|搞|参与|授权|委托|第三方|任何人|机构|会|得|再|须|需要?|用|必|允许|以|向|对|您|你|个人|员工|求职者|应聘者|劳动者|新人|收取?|要求?|交纳?|缴纳?|付|支付|扣取?|押|垫|承担|提供|办理|是|任何|一切|各种|各类|各项|所谓|其他|其它|过|名目|形式|理由|名义|元|费|的|、|先|一分){0,10}';
const listed = `(?:${namedFee}|${lures}|${cost}|身份证|证件)`;

/** 不收押金、培训费: what an ad says that it does not do. It ends with its list. */
export const denied = new RegExp(
  `${no}${filler}${listed}(?:[、和及或与/]?${listed}|[、,]?(?:不收?|无|免|0|零)?${listed}(?=[,、等]|$)){0,12}`,
  'g',
);

const borne =
  '(?:自费|(?:自己|自行|自|本人|个人)(?:先)?(?:掏钱?|花钱|出钱|垫钱?|付钱|交(?=$|[,的])|缴(?=$|[,的]))|自理|自付|自担|自负|自掏|自购|自出|(?:由)?(?:个人|本人|自己|自行|员工|应聘者|求职者|乙方)(?:来)?(?:先行?|预先|全额|全部){0,2}(?:承担|支付|负担|出|掏|购买|付|缴纳))';
const needs =
  '(?:体检|健康证|培训|实训|服装|工装|工服|工衣|工作服|制服|工具|设备|考证|[^,]{1,2}证(?!券|明)|办证|资料|教材|押|中介|费用[^,]{0,2}$)';
const must =
  '(?:先|需要?|须|要|得|应|另|每人|入职|上岗|面试|报名|报到|到岗|进厂|第一天|当天|首月|第一个月|一次性|统一|前)';
const give =
  '(?:[交缴付结]清|押(?=[\\d一二两三四五六七八九])|交纳?|缴纳?|付|支付|转账?(?=\\d)|打款|垫付?|垫资|收取?|扣除?|缴存|存入|预存|充值|预付)';
/** What none does to earn, so that a sum beside it is asked for. */
const handOver =
  '(?:(?<![营回签吸招接税创增丰年])收取?(?=[^,入益银款货件]{0,3}(?:\\d|[一二两三四五六七八九十]))|(?<![成提递外社移上])上?[交缴](?!易|通|货|班|接|付|流)纳?|扫码付?|转账|汇款?(?=\\d)|打款|充值?(?=\\d)|预存|(?<![质抵])押(?!运|韵|送)|入会|入股|认购|带(?:好|上|着|现金)?(?=\\d)|(?<!月|日|周|天|期|支|偿|拨|兑|应|到|薪|客户|公司)付(?=\\d)|微信转|补差价|补交|共需|给(?:中介|组长|班长|队长|老师)(?=[^,]{0,2}[\\d一二两三四五六七八九])|掏|首付(?=[^,]{0,2}\\d))';

/** Money asked of those who look for work, or have just found it. */
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
    // Whatever is to be paid first or must be paid: 先交平台使用费, 教材必买.
    pattern: new RegExp(
      `${unpaid}(?:先|需要?|须|必须|得|后|才|前|天|时|请|到场|一律|另外?)(?:[^,不无免]{0,3})(?:补?[交缴](?:纳|清|齐)?|支付)[^,险社积税水电房餐车停现资基]{0,10}(?:费(?!用由)|钱|款|金(?!额|融))|(?:需要?|须|得|要)(?:提供|准备)[^,不无]{0,3}${sum}(?:的)?[^,餐房水电]{0,4}(?:费|款|金)|(?<!回|营)收\\d{2,4}(?:元|块)?的?[^,餐房水电路]{1,4}费|先(?:打款|转账|汇款)(?!后发|再发)|${sum}[^,]{0,2}(?:自己|个人|本人)(?:交|出|付|掏|承担)|(?:体检|服装|培训|工装)[^,不]{0,6}[钱费][^,不]{0,3}(?:扣回|扣除|扣掉|要扣|赔)|(?:剩下|其余|余下|另一半|剩余)[^,]{0,4}(?:员工|自己|个人|自理|本人)|(?:必买|必须购买|强制购买|自备[^,]{0,3}钱)|(?:${needs})[^,不]{0,3}(?:概)?不(?:予|给|能)?(?:报销|报(?!名))`,
    ),
    unless: new RegExp(`${living}|货款|${noFee.source}|${othersFee.source}`),
    unlessInSentence: new RegExp(others),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // What has to be bought, with its price.
    pattern: new RegExp(
      `${unpaid}(?:代购|代买|统一购买|自行购买|先购买|须购买|需购买|购置|认购)[^,险]{0,8}${sum}|(?:需|须|要|先)(?:自行)?购置|(?:买|购买)(?:我们|公司|本[店司])的?(?!股票|保险)|先进[^,]{0,4}货|卖给员工|(?:须|需|要|要求|先)[^,不]{0,4}(?:集资|入股|出资)`,
    ),
    unless: new RegExp(`${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    // An insurance that the applicant is to pay for.
    pattern: new RegExp(
      `(?:需|须|要|先|得|自行?)[^,公免无不]{0,4}(?:[交缴]纳?|购买|买|办理)[^,]{0,4}(?:意外|商业|人身|雇主)?(?:险|保险)[^,]{0,4}(?:${sum}|自付|自理|费用?自)`,
    ),
    unless: new RegExp(`${noFee.source}|客户|保额`),
  },
  {
    code: 'fee',
    // 钱自己掏, and nothing of what one lives on has been spoken of.
    pattern: new RegExp(`(?:^|,)(?:钱|费用?)(?:得|要|都|也|由)?${borne}`),
    unlessInSentence: /[吃住餐饭]|路费|车票|水电|油|客户|话费/,
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
      /(?:不|未|没有?|拒绝?|不肯|不愿意?|无法)(?:按时|及时|先|足额|能|按规定|提前|完成)?(?:上?交纳?|缴纳?|付清?|支付|购买|买|抵押|押|垫付?|带|办理)[^,]{0,10}(?:费|金|钱|款|元|身份证|证件|服|装|资料)[^,]{0,6},?[^,中]{0,4}(?:不能|不得|不予|不给|不让|不安排|不可|不许|不准|不发|不录|不办|不批|不招|不考虑|不派|不签|无法|免谈|勿|取消|视为|视作|别|恕|放弃|走人|一律|拒)/,
    wholeSentence: true,
  },
  {
    code: 'fee',
    // A fee of any name, with what it comes to.
    pattern:
      /(?:(?:加盟费|入会费|会费|代理费|学费|手续费|平台费|工本费|信息费|进货|拿货)|(?<!不)(?:收|交(?!通)|付|缴)(?:取|纳)?[^,不停物住餐房电水车路话]{0,7}费)(?:用)?(?:为|是|共)?\d{2,6}(?:元|块|$)|^(?:需|要|须|先)?交\d{2,6}(?:元|块)?(?:钱)?(?:即可|就|成为|后|入会|报名|入职|上岗|押|费)|(?:需要?|须|要|得)?先充值|买[^,]{1,10}(?:才能?|方可|后才|后方)(?:能|可以?)?(?:开工|上岗|入职|接单|工作|成为|上班|派单)/,
    unless: new RegExp(`${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    pattern: new RegExp(
      `${must}[^,不无免]{0,6}?${give}(?:人民币|现金|每人|一笔|一定|部分|相关|相应|少量|的)?(?:[^,不险金水电房]{0,3}${cost}|[一二两三四五六七八九几][百千](?:元|块)|\\d{2,6}(?:元|块)?(?!\\d|%|人|小时|天|个|名|件|单|元?(?:\\/|每|奖|补|工资|薪|一[天月]|红包)))`,
    ),
    unless: new RegExp(`保险(?!费)|社保|个税|公积金|五险|购买商业险|${noFee.source}|${othersFee.source}`),
  },
  {
    code: 'fee',
    // Money handed over, of whatever name: 扫码付99元, 入会200元.
    pattern: new RegExp(`${unpaid}${handOver}[^,不无险金水电房]{0,5}?${sum}`),
    unless: new RegExp(
      `${living}|自愿|通勤|奖|补(?!差|交|缴)|工资|收入|营业|业绩|销售额|订单|流水|融资|规模|产值|资本|项目|保额|额度|贷款|${noFee.source}|${othersFee.source}`,
    ),
  },
  {
    code: 'fee',
    pattern: new RegExp(
      `(?<![食宿餐水电房路通差油旅活话讯车人]|个人部分)(?:${needs}|费用?)(?:的|期间)?(?:费用?|钱|(?:合计|共)?\\d{1,5}元?)?(?:为|是|属|都|均|需|须|要|全部)?${borne}|${unpaid}${borne}(?:办理?|进行|参加|购买|买|考取?|的)?[^,]{0,3}?${needs}|(?:员工|个人|本人|求职者)(?:需|须|要|自行)?(?:承担|负担|支付)[^,食宿餐房水电]{0,10}(?:费用?|款)(?:的|$|[,一])|^(?:另一半|其余|剩余|余下)[^,不]{0,8}(?:自|个人|本人)`,
    ),
    unless: /报销|补贴|客户|可选|自愿|公司(?:承担|出)/,
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
    pattern: new RegExp(
      `${unpaid}(?:先|需要?|须|要|自行|自己|必须|自掏腰包)(?:自行|自己|先|统一|提前){0,2}(?:购买|买|垫付|垫资|垫钱|垫款|认购|订购|拿货|压货|囤货)[^,]{0,4}(?:公司[^,]{0,4}|车辆|服|装|鞋|设备|产品|货|教材|资料|工具|套餐|资金|钱|款|本金|物料|账号|会员|软件|房租)|^(?:需|先|须)?(?:垫付|垫资)[^,]{0,6}$|先(?:付费|交费|缴费|交钱|付钱|付款|付清)(?:,)?(?:后|再|才)|(?:^|:)(?:垫付|垫资)(?:资金)?\\d|(?:先|需要?|须)(?:自行|员工|个人|自己|本人|应聘者)?垫(?:付|资|钱|款)|收取?(?:一定|部分|少量|相关)的?费用|(?:费用|收费)\\d{2,5}元`,
    ),
    unless: new RegExp(`报销|${noFee.source}|${othersFee.source}`),
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
