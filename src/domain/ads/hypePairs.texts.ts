import type { WordRule } from './adCheck.texts.ts';

/** A training, or what it costs. */
const course =
  /(?<!免费)(?:培训|实训|集训|内训|岗前|学费|提升班|强化班|冲刺班|技能班|就业班|特训|训练营|实训营|入学|结业|学技术|技能提升|学历提升)/;
/** It is paid for with what one does not have yet. */
const credit =
  /(?:网|助学|培训|实训|信用|校园)贷(?!款)|[帮可办]你?贷(?!款)|(?<!助)贷款(?!后|前|专员|客户|业务|产品|知识|政策|咨询|服务|行业|公司|中介|经验|销售|电销)|分期(?!分批|进行)|分(?:\d{1,2}|[一二三四五六七八九十几多]{1,3})(?:个月|期|次)(?:付|还|交|扣|缴|支付|偿)|借款(?!人)|借贷|花呗|借呗|白条|月供|月付|按揭|欠着|先欠|缓交|交不起|没钱|(?:就业|毕业|上班|工作|入职|上岗|拿到?工资|找到工作|学成|转正)了?(?:之后|以后|后)?再[^,]{0,3}(?:付|交|还|缴)|(?:余款|尾款|剩余)[^,]{0,3}(?:就业|上岗|入职|毕业|工作)后|慢慢(?:还|扣)|(?:从|在)(?:以后的?)?(?:工资|薪水|薪资)(?:里|中)?[^,]{0,3}(?:扣|抵|还)/;
/** Money put in. */
const putIn =
  /(?<!招)投(?:资|入)?(?:[一二两三四五六七八九十几百千万]|\d)|投资(?=项目(?!评|管|经))|跟投|存入|充值?(?=[一二两三四五六七八九十百千万\d])|入股|成为股东|认购(?!规模)|原始股|本金|入金|资金(?:盘|池)|合伙投/;
/** What is to come back for it. */
const comesBack =
  /回报?[一二两三四五六七八九十几百千万\d]|返[一二两三四五六七八九十几百千万\d利现还佣本]|分红|翻[一二两三五十几倍番]|[每日月周天][^,]{0,2}\d{1,2}(?:\.\d)?%|收益|利息|回本|上市翻|稳定回报|坐等/;
/** What opens an account or moves money. */
const account =
  '(?:银行卡|银行账户|身份验证|刷脸|人脸|储蓄卡|对公账?户|公户|微信号?|支付宝|手机卡|电话卡|流量卡|营业执照|(?:游戏|抖音|快手|qq)号|收款码|过个?账|走个?账|代收款|取现)';
const lent =
  '(?:出租|赚钱?|换钱|求租|当场结|月租|日租|出借|借用|借给|借我|收购|高价收|回收|闲置|租用|转卖|出售|给你[一二两三四五六七八九几\\d]|酬劳[一二两\\d]|一[次天笔趟][^,]{0,2}[一二两三五八几\\d]{1,4}[百千元块])';
/** Anybody can do it, beside whatever else. */
const easy =
  /在家(?:随便|就能|也能|可做|做)|手机(?:轻松)?操作|一台手机|碎片时间|闲暇|空闲时间|业余时间|全职妈妈|会打字就行|越多赚越多|在家工作|手机兼职|高薪兼职|随时随地|居家(?:就能|可做|兼职)|足不出户|动动手|点点手?机?|随便做|小白也|带娃也|副业|(?:有|用)(?:一?部)?手机就|只要有[^,]{1,4}就|什么都不用|不用出门|闭着眼|当天学会|[一二三]天学会/;
const pays =
  /进账|一分钟[^,]{0,2}[一二\d]|月入\d{4,}|(?:一天|每天|日|天天|一个月|每月|月)(?:入|赚|挣|收入|能拿|轻松)?(?!薪)[^,薪]{0,3}(?:[一二两三四五六七八九几上过][一二两三四五六七八九]?[百千万]|\d{3,})(?!字)|[见来]钱|赚(?!客|取)|挣钱|佣金|一单[^,]{0,3}\d|日结|秒[到结提]/;
/** Orders that are faked, clicks that are sold. */
const faked =
  /直播间[^,]{0,3}(?:点|停留|关注)|点关注|看(?:短)?视频|评价员|聊天员|提升[^,]{0,4}(?:排名|销量|人气)|注册即送|冲(?:销量|单|量)|做单(?=[^,]{0,4}(?:返|佣|垫))|补单|接(?:任务|单子)|(?<!到|抽)[做领]任务(?![^,]{0,2}抽)|下载[^,]{0,4}app|拍(?:下)?(?:商品|单)|刷(?:好评|销量|流量|数据)|帮[^,]{0,4}商家[^,]{0,4}(?:好评|销量|人气|下单|点)|(?:垫付|代付)[^,]{0,4}(?:商品|订单|货款|本金)|(?:做|完成)(?:满)?[一二两三几\d]单/i;
const reward =
  /每单|一单|单单|返[利现佣本还]|本金|佣金|奖励?\d|赚|给[一二三五十\d]|[\d十]+(?:元|块)|\d块|块钱|返款|红包|提现|一天[^,]{0,3}(?:[一二两三四五六七八九]?[十百]|\d{2,3})|秒[到结]|就(?:能|可以?)(?:接|做)|支付宝/;
const coveted =
  /国企|央企|事业(?:单位|编)|编制|入编|进编|体制内|铁路|高铁|地铁|银行|电网|烟草|石油公司|公务员|机关|铁饭碗/;
const backDoor =
  /费用[一二两三四五六七八九十\d]|收费[一二三\d]|包推荐|内部直招|免试|免笔试|不用考|无需考|交(?:钱|费|定金)|先交(?:钱|费|定金|[\d一二三])|花钱|有关系|托关系|找关系|打点|运作|有名额|可操作|有路子|包(?:进|安排|入(?!住))|保(?:进|录)|终身(?:编|稳定|饭碗|合同)|铁饭碗|稳进/;
/** More than plain work brings. */
const plenty =
  /月[薪入](?:[3-9]|\d{2,}|[三四五六七八九十])万|日[薪结入](?:[5-9]\d\d|\d{4,}|[五六七八九上]?[百千])|年[薪入](?:百|\d{3})万/;
const unskilled =
  /(?:不看|不问|不要求|不限|不设|无需|不需要?|不用|没有?|无|零|0)(?:任何)?(?:工作)?(?:学历|经验|门槛|技能|技术|基础)|(?:学历|经验|技能)(?:和|、)?(?:学历|经验|年龄)?(?:不限|不看|没要求)/;
/** Where travellers are lured to camps. */
const borderlands =
  /柬埔寨|缅甸|缅北|金三角|老挝|菲律宾|西港|妙瓦底|东南亚|泰国|边境|境外|出境|国外|迪拜|境外|湄公河/;
const lure =
  /(?:护照|签证|机票|路费)[^,]{0,4}(?:全包|包|我们出|报销|免费)|包(?:机票|签证|路费|来回)|月(?:薪|入|保底)[^,]{0,3}(?:[一二两三四五六七八九十]|\d{1,2})万|底薪[^,]{0,3}(?:\d(?:\.\d)?万|\d{5})|网络推广|高薪(?:招工|诚?聘|招聘|客服|打字)|打字员|不限学历/;

/** Work that has to do with the money, courses or accounts of others. */
const trades =
  /客户|业主|平台抽|信用卡|话术|投资者|柜员|窗口|柜台|财务|会计|出纳|结算|审核|理财经理|投资(?:经理|顾问|助理|部)|基金|证券|期货|分析师?|研究|尽调|尽职|测算|退费|转班|资产|催收|信贷|风控|按揭|车贷|房贷|运营|产品经理|电商|工程师|翻译|央企直签|销售(?:经理|代表|顾问)|市场|出差|仓|骑手|配送|外卖|司机|快递|家政|月嫂|护工|厨师|餐|保洁|保安|(?<![帮给])门店|学校|教务|顾问|讲师|政策|创业(?:担保|政策|指导|服务|园|孵化|补贴)|补贴|贴息|就业服务|解答|负责|协助|设计|策划|玩法|用户|活动|上门|维修|助贷|外贸|技能培训|公开|择优|不(?:用|需|办|做|招|搞)|无需贷|拒绝|严禁/;

const freeOfCost = /(?:无需|不用|不需要?|零|0|无)(?:任何)?(?:投入|投资|出资|本金|成本)/;
const business = /创业|人人|开店|老板|回报|收益|赚|项目/;
/** Piecework that is given out to people's homes. */
const craft = /组装|穿珠|串珠|手工(?!面|艺|皮)|外发|粘贴|折纸|包装/;
const atHome = /在家(?:里)?(?:就)?(?:可以?|能)?[干做]|[带拿]回家[干做]|(?<!不可|不能|不得)带回家/;
const recruits = /拉人|入会|发展(?:会员|下线|代理)|带人进|拉[一二两三几\d]个?人/;
const bounty = /奖励?|返|提成|升级|红包|回本/;

/** Bars where guests are to be entertained. */
const nightlife = /夜场|夜总会|商[kK]|ktv|KTV|会所|酒吧/;
const atOnce = /一天\d{3,}|日[薪结]\d{3,}|当[天日]现?结|小费|一晚/;
const certificate = /证(?!件|券|据|明|监|劵)|资格|学历/;
const unseen =
  /(?:无需|不用|不必)(?:本人)?(?:到场(?!面试)|考试|参加考试)|快速(?:出|拿|下)证|快速办理[^,]{0,2},?[^,]{0,4}(?:无需|不用)|包办/;

/** Two things that together are a lure, wherever in the sentence they stand. */
export const pairRules: readonly WordRule[] = [
  { code: 'hype', pattern: course, beside: credit, unlessInSentence: trades },
  { code: 'hype', pattern: putIn, beside: comesBack, unlessInSentence: trades },
  {
    code: 'hype',
    pattern: new RegExp(`${account}[^,]{0,8},?[^,]{0,4}${lent}|${lent}[^,]{0,8}${account}`, 'i'),
    wholeSentence: true,
    unlessInSentence: trades,
  },
  { code: 'hype', pattern: easy, beside: pays, unlessInSentence: trades },
  { code: 'hype', pattern: faked, beside: reward, unlessInSentence: trades },
  { code: 'hype', pattern: coveted, beside: backDoor, unlessInSentence: trades },
  { code: 'hype', pattern: plenty, beside: unskilled, unlessInSentence: trades },
  { code: 'hype', pattern: freeOfCost, beside: business, unlessInSentence: trades },
  { code: 'hype', pattern: craft, beside: atHome, unlessInSentence: trades },
  { code: 'hype', pattern: recruits, beside: bounty, unlessInSentence: trades },
  {
    code: 'hype',
    pattern: nightlife,
    beside: atOnce,
    unlessInSentence: /驻唱|歌手|乐手|dj|DJ|灯光|服务员|收银|厨师|保洁|调酒|传菜/,
  },
  { code: 'hype', pattern: certificate, beside: unseen, unlessInSentence: trades },
  { code: 'hype', pattern: borderlands, beside: lure, unlessInSentence: trades },
];
