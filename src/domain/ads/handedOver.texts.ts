import type { WordRule } from './adCheck.texts.ts';
import { amount } from './amounts.texts.ts';
import { anyOf } from './anyOf.ts';
import { noFee, others, othersFee } from './feeWords.texts.ts';

/** Those who take money for themselves. */
const takers = anyOf(
  '我 群主 群管理?员? 管理员 老板 中介 组长 队长 班长 领队 带队的? 带班的? 介绍人 负责人 老师 客服 财务 影棚',
);
const ways = '(?:微信|支付宝|vx|wx|v|V|红包|扫码)';
/** What the employer gives. */
const given =
  /发放|奖|补贴|工资|薪|生日|节日|开工|(?:公司|单位|店里|东家)(?:每[月天年])?(?:给|转|发|打)|大家|给您|安家|给(?:员工|新人|每位)|享受|报销|客户|顾客|提成/;

/** A name that ends in 金 and is what one earns, or no money. */
const earnedGold = anyOf(
  '奖 奖励 激励 公积 年 现 资 佣 全勤 满勤 安家 慰问 礼 奖学 助学 抚恤 补偿 赔偿 退休 养老 租 基 黄 薪 酬 赏 保险',
  '救助 高温 福利 帮扶 安置 备用 备付 抚慰 五 合 白 冶 税 罚 滞纳 分红 贴 补助 稿 利 美 千 万 百 本',
);
/** When it is to be paid, or to come back. */
const due =
  /交|付|缴|转|退|返(?!乡|岗|聘|程)|(?:入职|报到|到岗|到厂|进场|进厂|进组|进群|入场|开工|签约|签合同)(?:时|前|当天)|扣|收|含|从工资/;

/** Sums that are to be handed to somebody, whatever they are called. */
export const handedOverRules: readonly WordRule[] = [
  {
    code: 'fee',
    // 微信转我100, 发红包50给带队的
    pattern: new RegExp(
      `(?:${ways}[^,]{0,2}(?:转|发|打|付)[^,]{0,5}|${ways}我|[扫转打发]我|(?:转(?!正|行|岗|产)|打给|发给|发红包|红包给)(?:给|到)?${takers}?[^,不]{0,4}|给${takers}[^,不]{0,4}|先给(?!您|你|员工|客))${amount}|(?:打|转|汇|存)${amount}(?:块|元)?(?:钱)?到|${amount}(?:块|元)?(?:定金|红包)?(?:先)?(?:转|打|发|交|付|给)(?:给|到|在)?(?:${takers}|公司(?:账|对公))`,
    ),
    unless: given,
  },
  {
    code: 'fee',
    // 诚意200，来了就退: what comes back was handed over.
    pattern: new RegExp(
      `${amount}(?:块|元)?,[^,不]{0,3}(?:来了|人到|到岗|到厂|[做干]满|满[一二三半\\d]{1,2}个?[天月年]|离[职场厂]|走的?时候?|走时|退宿|结束|期满|合同)[^,不]{0,3}(?:就|再|全额)?(?:退|返还|还你|还给)|${amount}(?:块|元)?(?:一趟)?,先(?:给|交|转)(?!您|你|员工)|证[^,]{0,3}(?:我们|公司)?代办,\\d{3,5}|充\\d{2,4}(?:元|块)?(?:才|开通|解锁|激活)|学费${amount}`,
    ),
    unless: new RegExp(`${given.source}|车票|路费|机票`),
    wholeSentence: true,
  },
  {
    code: 'fee',
    // 交完保险费480才能上船, 工资扣200
    pattern: new RegExp(
      `(?<![成提递移上])[交缴付](?!易|通)[^,不免税]{0,8}${amount}(?:元|块)?(?:钱)?(?:才|后|方|之后)(?:能|可)?|工资(?:里|中)?(?:再|要|会)?扣${amount}`,
    ),
    unless: new RegExp(`五险|社保|个税|公积金|请假|旷工|迟到|缺勤|${noFee.source}|${others}`),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // 定金一百，来了退你
    pattern: new RegExp(`(?:[定订]金|意向金|留位费)[^,不]{0,3}${amount}|${amount}(?:块|元)?[定订]金`),
    unless: new RegExp(`销售|业绩|订单|${othersFee.source}`),
    unlessInSentence: new RegExp(others),
  },
  {
    code: 'fee',
    // Anything 金, with what it comes to and a time to pay it: 保密金300，进组前转.
    pattern: new RegExp(
      `(?<!${earnedGold})金(?![额融属牌融])(?:每[人月年]|:|是|为|要|共|合计){0,2}${amount}`,
    ),
    beside: due,
    unless: new RegExp(`${given.source}|${noFee.source}|${othersFee.source}`),
    unlessInSentence: new RegExp(`发放|奖|享受|社保|${others}`),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // What one works with, let for money: 设备使用金800.
    pattern: new RegExp(
      `(?:工位|床位|摊位|座席|设备|装备|系统|账号|车辆?|软件|平台|后台|工具|手机|系统账号)(?:账号)?(?:使用|租赁|激活|开户|开通|占用|年)[费金]?(?:每[人月年]|一年|要|:){0,2}${amount}|(?:接单|派单|抢单)(?:账号|软件|系统|平台|权限)[^,]{0,3}${amount}|开[^,]{0,4}(?:网店|后台|店铺)[^,]{0,3}${amount}|(?:会费|年费|月费)${amount}|(?:注册|激活|开户)(?!资)(?:要|需|费|得)?${amount}`,
    ),
    unless: new RegExp(`补|${noFee.source}|${othersFee.source}`),
    notOfDuties: true,
  },
  {
    code: 'fee',
    // 没证的交1200公司代办
    pattern:
      /(?<![成提递移])[交缴付]\d{2,5}(?=公司|帮|代|统|拿|包|才|再|后|就|给你)|(?:代[办考]|包考|包过)[^,]{0,2}(?:收费)?,?[^,]{0,4}\d{3,5}(?:元|块|$)|(?:没|无)[^,]{0,3}证[^,]{0,4},?\d{2,5}(?:元|块)?(?:代?办|包)/,
    unless: new RegExp(`${noFee.source}|${others}|提成|工资`),
  },
  {
    code: 'fee',
    // 开通VIP，68元一个月
    pattern: new RegExp(
      `(?:需|要|先|得)?(?:开通|升级|成为|办)[^,不免]{0,6}(?:会员|vip|VIP)(?:后|之后)?(?:才|方)(?:能|可)|(?:开通?|升级?到?|充|办|买|成为)[^,不免]{0,6}(?:会员卡?|vip|VIP|[年季月]卡)[^,]{0,6},?[^,提奖]{0,6}${amount}|(?:会员|vip|VIP)${amount}[^,]{0,3}(?:看|接|派)|${amount}(?:块|元)?(?:成为|升级|开通)[^,]{0,4}(?:会员|vip|VIP)`,
    ),
    unless: new RegExp(`提成|奖励|业绩|公司(?:开|办|送)|${others}`),
    notOfDuties: true,
    wholeSentence: true,
  },
  {
    code: 'fee',
    // What is learned is paid for by a credit.
    pattern:
      /(?:助学|教育|培训)分期|(?:先)?[办用走贷](?:理|一[张笔])?[^,不]{0,10}(?:贷款?|花呗|借呗|信用卡|白条|分期)[^,]{0,3},?[^,不]{0,4}(?:付|交|把)[^,]{0,4}(?:学|培训|钱|费)|(?:学费|培训的?[费钱]|学习的?[费钱])[^,不]{0,4}(?:贷|花呗|借呗|白条|信用卡|分期|欠条)|可以先贷|签个?欠条/,
    unless: /客户|助学贷款政策|不(?:用|需)|专员|顾问|资助|催收|财务|会计|协助/,
    notOfDuties: true,
    wholeSentence: true,
  },
];
