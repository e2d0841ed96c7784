import type { Ending } from '../../../domain/calculators/severance.ts';
import { plain } from './numbers.texts.ts';

export const units = { years: '年', months: '月', year: '哪年', month: '哪月' };
export const blank = '请选';
export const optional = (label: string) => `${label}（可以不填）`;
export const yearOption = (year: number) => `${year} 年`;
export const monthOption = (month: number) => `${month} 月`;

export const retirement = {
  who: '您是',
  whos: {
    man60: '男',
    woman50: '女，原来 50 岁退（多是工人岗）',
    woman55: '女，原来 55 岁退（多是干部、管理技术岗）',
    womanUnsure: '女，不清楚原来几岁退',
  },
  birth: '出生年月',
  yearsPaid: '养老保险交了几年',
  yearsPaidHint: '含视同缴费的年限，比如 12.5。',
};

export const unemployment = {
  contribution: '失业保险一共交了多久',
  contributionHint: '以前领失业金用掉的不算。',
  first: '从哪个月开始领',
  firstHint: '申请的下一个月开始发。',
};

export const severance = {
  ending: '是怎么离开的',
  groups: { employer: '单位那边的原因', worker: '自己这边的原因', other: '别的' },
  endings: {
    noticeGiven: '单位辞退，提前 30 天书面说了',
    noNotice: '单位辞退，没提前 30 天说（多给 1 个月）',
    'mutual-by-employer': '单位提出，双方谈好走',
    redundancy: '单位裁员',
    'expiry-not-renewed-by-employer': '合同到期，单位不续或降了条件',
    'employer-closed': '单位关门、破产',
    'worker-for-cause': '单位欠薪、不交社保，我才走的',
    'employer-unlawful': '单位违法辞退',
    unsure: '单位叫我走，合不合法不清楚',
    'worker-resigned': '自己辞职',
    'mutual-by-worker': '自己提出，双方谈好走',
    'expiry-worker-refused': '合同到期，单位照旧续，我不续',
    'worker-fault': '因为严重违纪等过错被辞退',
    retired: '退休',
    partTime: '做的是小时工（非全日制）',
  } satisfies Record<Ending, string>,
  worked: '在这家单位做了多久',
  averageWage: '离开前 12 个月，平均一个月多少钱（元）',
  averageWageHint: '应得的工资，含奖金、津贴、补贴。不满 12 个月的，按做了的几个月平均。',
  lastWage: '离开前最后一个月的工资（元）',
};

export const contribution = {
  choice: '缴费基数选多少',
  choices: {
    lowest: (amount: number | undefined) => (amount === undefined ? '最低' : `最低 ${plain(amount)}`),
    highest: (amount: number | undefined) => (amount === undefined ? '最高' : `最高 ${plain(amount)}`),
    own: () => '自己定',
  },
  base: '自己定的基数（元）',
  baseHint: (lowest: number, highest: number) => `${plain(lowest)} 到 ${plain(highest)} 之间。`,
  subsidised: '认定过就业困难、在领社保补贴吗',
  yesNo: { yes: '是', no: '不是' },
  monthsUsed: '补贴领过几个月',
};

export const leave = {
  workYears: '一共工作了几年',
  workYearsHint: '所有单位加起来，比如 9.5。',
  continuous: '连续上班满 1 年了吗',
  yesNo: { yes: '满了', no: '没有满' },
  unusedDays: '单位没让休的有几天',
  wage: '一个月工资（元）',
};

export const probation = {
  contract: '签的是什么合同',
  contracts: {
    fixed: '写明几年几月的',
    open: '无固定期限的',
    task: '做完一件事就结束的',
    partTime: '小时工（非全日制）',
  },
  term: '合同签多久',
  agreed: '约定了几个月试用期',
  wage: '约定的月工资（元）',
};

export const overtime = {
  wage: '合同写的月工资（元）',
  weekday: '平时下班以后加班（小时）',
  restDay: '休息日加班、没有补休（小时）',
  holiday: '法定节假日加班（小时）',
  holidayHint: '法律规定的放假那几天。调休放假的日子算休息日。',
};
