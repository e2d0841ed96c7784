import type { WordRule } from './adCheck.texts.ts';
import { amount } from './amounts.texts.ts';
import { anyOf } from './anyOf.ts';
import { noFee, others } from './feeWords.texts.ts';

/** Those who bring people to work, and hold what is handed to them. */
const leaders = anyOf(
  '我们? 领队 带队 领班 中介 组长 班长 队长 工头 包工头 老乡 群主 劳务 派遣 老师 驻厂 负责人 司机 带班 介绍人 经纪人 老板娘? 管理员?',
);
const papers =
  '(?:身份证|证件|银行卡|工资卡|毕业证|驾驶证|驾照|护照|户口本|学历证书?|手机卡|健康证|资格证)(?!号|复印|照片|信息|正反|扫描)(?:原件)?';
const wage = '(?:工资|薪资|薪水|底薪|工钱)';
const part =
  '(?:一半|一部分|部分|[一二三两\\d]成|\\d{1,2}%|百分之|三分之一|半个月|[一二三五两几][百千]|\\d{3,4})';
const pledge = '(?:保证|押金|风险|质保|违约|稳岗|诚信|履约|抵押)';
/** Who gives, who serves others, or pays it back: nothing is asked for. */
const given = `客户|顾客|奖|补贴|发放|负责|享受|福利|采购|供应商|财务|${noFee.source}`;
const place = '(?:名额|位置?|位子|座位?|床位?|岗位?|铺位?|坑)';
const ride = '(?:保险|意外险|入职险|雇主险|车费|车钱|车票|路费|大巴|交通费|接送|包车|座位|班车)(?:费|钱|票)?';
const byPhone = '(?:微信|支付宝|扫码|扫个码|扫一下码|vx)';
const over = '(?:转|付|交|打|发|给|扫|缴)';
const held = '(?:占|留|锁定?|保留?|定|抢|预留|订)';
const learner = '(?:学员|学徒|实习生|培训生|练习生|参训人员|参训者|储备生|预备员)';

/** What is to be handed over before one works: papers, a part of the wage, a small sum for a place or a ride. */
export const advanceRules: readonly WordRule[] = [
  {
    code: 'fee',
    // 银行卡和身份证先交给领队
    pattern: new RegExp(
      `${papers}[^,不无验看]{0,8}(?:交|给|放|押|留|寄)(?:给|到|在|于)?${leaders}|(?:交|押|留)(?:给)?${leaders}[^,不看]{0,4}${papers}|${leaders}[^,不看]{0,4}(?:收走|收着|收好|收一下|收齐|拿走|拿着|扣着?|押着?|统一收)(?:你|您|大家|员工|本人)?的?${papers}|${papers}[^,不无验看]{0,3}(?:先)?(?:由|归|放)?${leaders}[^,不看]{0,3}(?:拿着|收着|收走|保管|管着|押着|扣着|统一收)`,
    ),
    unlessInSentence:
      /复印|登记|核[对验]|看[一完过看]|当场|客户|访客|顾客|拍照|丢失|捡到|遗失|(?:就|马上|立刻|立即|随后)(?:还|退)/,
    notOfDuties: true,
  },
  {
    code: 'fee',
    // 首月工资压一半作为保证金
    pattern: new RegExp(
      `${wage}[^,不无]{0,6}(?:压|押|扣|留|存|抽|拿出?|提)[^,不]{0,8}(?:作为?|当|做|为|算|抵)[^,]{0,4}${pledge}|${wage}[^,不无]{0,6}(?:压|押|先扣|留|暂扣|抽)(?:着|下|住|你|出)?${part}|(?:压|押|扣|留|抽)(?:下|住|出|着|你)?${part}[^,不]{0,3}${wage}|(?:每月|平时|当月|${wage})(?:只|先)?发[^,]{0,3}(?:\\d{2}%|[五六七八九]成|一半)[^,]{0,4},[^,不]{0,8}(?:年底|离职|做满|干满|期满|走的时候|押着)`,
    ),
    unlessInSentence: /迟到|旷工|请假|个税|社保|公积金|年终奖|奖金|绩效|负责|核算/,
    wholeSentence: true,
    unless: /不(?:会|得|押|压|扣|存在)|从不|绝不|无需|没有/,
  },
  {
    code: 'fee',
    // 自费购买公司指定的上岗保险198元
    pattern: new RegExp(
      `(?:自费|自己(?:花|掏|出)钱|自行|自己|个人|员工|本人)(?:去|先|统一)?(?:购买|买|办理?|购置|订购)[^,不]{0,3}(?:公司|单位|厂里|店里|我司|平台|指定|统一)[^,不]{0,14}${amount}|(?:自行|自己|自费|须|要)[^,不]{0,4}指定[^,不]{0,6}(?:买|购|体检|办)[^,不]{0,8}${amount}|(?:购买|买|办理?|订购)(?:一[套份张个])?(?:公司|我司|厂里|店里|单位|平台|我们)?(?:指定|统一|要求|规定)的?[^,不]{0,10}${amount}`,
    ),
    unlessInSentence: new RegExp(`报销|${given}|${others}`),
  },
  {
    code: 'fee',
    // 发红包占名额
    pattern: new RegExp(
      `(?:红包|[定订]金|押金|保证金|${amount}(?:块|元))[^,不]{0,6}${held}(?:个|一个|住|下)?${place}|${held}(?:个|一个|住|下)?${place}[^,不]{0,5}(?:红包|[定订]金|(?:转|交|付|发|收|要)${amount})|${place}(?:要|得|需要?|先|靠)[^,不]{0,4}(?:红包|[定订]金)`,
    ),
    unlessInSentence: new RegExp(`酒店|餐|${given}|抽|订座|${others}`),
  },
  {
    code: 'fee',
    // 车费120先微信转过来, 保险60，扫码付一下
    pattern: new RegExp(
      `(?:${ride}|费)[^,不公免]{0,6},?[^,不公免]{0,3}${amount}(?:块|元)?(?:钱)?,?[^,公不司机]{0,5}(?:${byPhone}[^,不]{0,3}${over}|先${over}|${over}(?:过来|一下|给我|给${leaders}|上来))|(?:${byPhone}|先|上车前?|入职前|报到前)[^,不公免]{0,4}${over}[^,不公免]{0,6}${ride}[^,不]{0,4},?[^,不]{0,3}${amount}|${ride}(?:先)?(?:给|交|转)(?:给)?${leaders}[^,不]{0,3},?[^,不]{0,4}${amount}|${ride}[^,不公免]{0,3}(?:自己|自行)[^,不]{0,3}(?:买|交|付)[^,]{0,2},?${amount}|${amount}(?:块|元)(?:钱)?,?(?:先)?(?:${byPhone}${over}(?:过来|一下|给我)|扫码付|转过来|打过来)`,
    ),
    unlessInSentence: new RegExp(
      `工资|日结|薪|现结|报酬|收银|结算|提成|公司|免费|不收|奖|补贴|发放|负责|享受|福利|${others}`,
    ),
    wholeSentence: true,
  },
  {
    code: 'fee',
    // 代理拿货首批1980, 交了钱才给开权限
    pattern: new RegExp(
      `代理[^,不]{0,6}(?:拿货|进货|首批|首单|首次|起步|门槛|提货|囤货)[^,不]{0,6}${amount}|(?:拿货|进货|提货)(?:首批|首单|首次|第一批|第一次|起步)[^,不]{0,3}${amount}|(?:首批|第一批|首单|首次)(?:拿货|进货|提货|货)[^,不]{0,3}${amount}|代理[^,不]{0,10}[交付打转]${amount}|(?:交|付|打|转)(?:了|完|好|过)(?:钱|款|费)[^,]{0,2}(?:才|再|就|后)(?:给|能|让|可|有|开|安排|派)`,
    ),
    unlessInSentence: new RegExp(`${given}|${others}|盘点|统计`),
  },
  {
    code: 'fee',
    // 学员须先交纳技能考证费1980元: here the learner is the applicant.
    pattern: new RegExp(
      `${learner}(?:须|需要?|要|应|得|自行|先|入学|报名|报到|均|都|必须|前|时){1,4}(?:交|缴|付|支付|自费|承担)[^,免不]{0,10}(?:费|金|钱|${amount})|${learner}[^,不免]{0,4}(?:自费|自理)`,
    ),
    unless: new RegExp(`告知|提醒|通知|教务|${noFee.source}`),
    notOfDuties: true,
  },
];
