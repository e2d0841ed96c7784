import type { Citation } from '../../domain/citation.ts';
import type { ConditionGroup, PolicyStatus } from '../../domain/policy.ts';
import { longDay } from '../../ui/words/day.texts.ts';

export const policies = {
  title: '政策汇编',
  search: '搜索政策',
  placeholder: '用平常的话找，比如 失业金、社保补贴',
  list: '政策列表',
  count: (total: number) => `共 ${total} 条政策`,
  suggestions: '您要找的是不是',
  near: (total: number) => `没有完全一样的，下面 ${total} 条意思相近`,
  grouping: '怎么排',
  groupings: { situation: '按遇到的事', audience: '按我是谁', function: '按服务', level: '按哪一级' },
  all: '全部',
  unit: '条',
  arrange: (grouping: string, name: string) => `换个排法（现在${grouping}，看${name || '全部'}）`,
  inGroup: (count: number) => `${count} 条`,
  fresh: (count: number) => `新出的 ${count} 条`,
  since: (day: string) => `${day} 起`,
  nothing: '没有找到这样的政策。换个说法再试，比如 失业、补贴、创业。',
  procedures: '怎么办，看办事指南',
  procedure: (title: string) => `办事指南：${title}`,
  none: '这里还没有政策。可以打 12333 问。',
  help: '看哪个站点能帮我问',
};

/** What somebody says of themselves in a search. */
export const said = {
  understood: (parts: readonly string[]) =>
    `您说的是：${parts.join('、')}。能领什么、能领多少，可以接着算，这些不用再答，也随时能改。`,
  calculate: '接着算我能领什么',
  delicate: '能领什么，可以一条一条算。问到家里和身体情况的，不想说就跳过，答的也不会传出去。',
  calculateAll: '算算能领什么',
};

/** Documents that end soon. */
export const endings = {
  left: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天到期`),
  ends: (documents: number, to: string) =>
    documents > 1
      ? `快到期的文件有 ${documents} 份，最早的到 ${longDay(to)}。`
      : `有 1 份文件到 ${longDay(to)}。`,
  document: (name: string, to: string, days: number) =>
    `${name}，有效期到 ${longDay(to)}，${days === 0 ? '今天到期' : `还有 ${days} 天`}`,
  before: (count: number) => `到期前先办这 ${count} 件`,
  first: (step: string) => `先做：${step}`,
  after: '到期后是否接着办，还没有查到文件。想办的请早点办，拿不准就打 12333 问。',
};

/** What the status means for the resident. `undefined` for a policy in force. */
export function statusAdvice(status: PolicyStatus): string | undefined {
  switch (status.kind) {
    case 'expiring':
      return `这份文件的有效期到 ${longDay(status.to)}。之后是否延续还没有查到文件。想办的话请早点办，先打 12333 问清楚。`;
    case 'expired':
      return `这份文件 ${longDay(status.on)} 已到期，是否延续待核实。请先打 12333 或到站点问，不要按这里的数字办。`;
    case 'unverified':
      return '这条没有核到现行的官方文件。请先打 12333 问清楚再办。';
    case 'superseded':
      return '这份文件已经被新的代替，请看下面的新文件。';
    case 'ended':
      return '这份文件已经停止执行。想知道现在怎么办，请打 12333 或到站点问。';
    case 'upcoming':
      return `要到 ${longDay(status.from)} 才开始执行。`;
    case 'inForce':
      return undefined;
  }
}

export const detail = {
  named: (plain: string, official: string) => `${plain}（${official}）`,
  plain: '用大白话说',
  forWhom: '给谁',
  first: '先做这一步',
  lead: '这一条只是线索，没有官方来源，所以不写金额。请先打 12333 问清楚，或到站点请人帮您问。',
  noSums: '这里不写金额：现在拿多少要先核实。请打 12333 问，或到站点请人帮您查。',
  incomplete: '城市送来的金额或条件有一部分没读懂，所以没有写。请先打 12333 问清楚。',
  earlier: (from: string, to: string, docNo: string | undefined) =>
    `按${docNo ?? '当时的标准'}，${longDay(from)}到${longDay(to)}`,
  successors: '现在看这一条',
  predecessors: '它代替了',
  terms: '这些词是什么意思',
  known: '知道了',
  related: '接下来',
  calculator: '算算我能领什么',
  single: '填几个数，算一算',
  jobs: '看看附近的岗位',
  talk: '约个时间，当面讲这条政策',
  ask: (title: string) => `到站点或打 12333 时，就说想问“${title}”。`,
  whole: '文件原名、日期和出处',
  validTo: '有效期到',
  official: '文件原名',
  level: '哪一级',
  gets: '能得到什么',
  amount: (amount: number, unit: string) => `${amount} ${unit}`,
  derived: (formula: string) => `按公式推算：${formula}`,
  extension: ({ when, until }: { when: string; until: string }) => `${when}的，可以延长到${until}`,
  duration: ({ years, months }: { years: string; months: number }) => `缴满 ${years} 年：领 ${months} 个月`,
  months: (months: number) => `最长 ${months} 个月`,
  cap: (cap: string) => `限额：${cap}`,
  monthly: (label: string, amount: number) => `${label}：每月 ${amount} 元`,
  inMonths: (label: string, amount: number) =>
    /^\d/.test(label) ? `第 ${label} 个月：每月 ${amount} 元` : `${label}：每月 ${amount} 元`,
  hourly: (label: string, amount: number) => `${label}每小时 ${amount} 元`,
  once: (label: string, amount: number) => `${label}：${amount} 元`,
  upTo: (label: string, amount: number) => `${label}：最高 ${amount} 元`,
  conditions: ({ need, product }: ConditionGroup, separate: boolean) => {
    const any = separate ? '分几种情况' : '下面这些，符合一条就行';
    return `${product ? `${product}：` : ''}${need === 'any' ? any : '要符合什么'}`;
  },
  exclusions: '哪些情况不行',
  clause: (clause: string) => `（${clause}）`,
  apply: '怎么申请',
  location: '地点和说明',
  window: '什么时候',
  online: '网上办理入口',
  procedures: '一步一步怎么办',
  docNo: '文号',
  issuers: '发文单位',
  published: '发文日期',
  from: '执行开始',
  to: '有效期到',
  status: '现在的状态',
  source: '出处',
  moreSources: '还见于',
  seen: (day: string) => `${day} 读到的存档，不是当天打开官网核对的`,
  unknown: '未公布',
  high: '读到了官方文件或官网问答的存档。',
  medium: '来自转载或多处一致的说法，办之前请再打 12333 核对。',
  low: '只是线索，没有官方来源。请先打 12333。',
  help: '看哪个站点能帮我问',
  print: '打印',
};

/** A policy on a shared card and on paper. */
export const leaflet = {
  status: (status: string) => `现在的状态：${status}`,
  docNo: (docNo: string) => `文号：${docNo}`,
  published: (day: string) => `发文日期：${day}`,
  to: (day: string) => `有效期到：${day}`,
  official: (title: string) => `文件：${title}`,
  level: (level: string) => `哪一级：${level}`,
  gets: (gets: string) => `好处：${gets}`,
  forWhom: (who: string) => `给谁：${who}`,
  code: '这条政策的二维码',
  more: '……全文请看手机上的这一条',
  source: ({ title, url }: Citation) => `出处：${title}${url ? ` ${url}` : ''}`,
  check: '办之前请打 12333 或到站点核实。',
};
