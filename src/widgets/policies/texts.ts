import type { Citation } from '../../domain/citation.ts';
import type { ConditionGroup, PolicyStatus } from '../../domain/policy.ts';
import { longDay } from '../../ui/words/day.texts.ts';

export const policies = {
  title: '政策汇编',
  search: '搜索政策',
  placeholder: '用平常的话找，比如 失业金、社保补贴',
  list: '政策列表',
  count: (total: number) => `共 ${total} 条政策`,
  near: (total: number) => `没有完全一样的，下面 ${total} 条意思相近`,
  nothing: '没有找到这样的政策。换个说法再试，比如 失业、补贴、创业。',
  procedures: '怎么办，看办事指南',
  procedure: (title: string) => `办事指南：${title}`,
  none: '这里还没有政策。可以打 12333 问。',
  help: '看哪个站点能帮我问',
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
  plain: '用大白话说',
  gets: '能得到什么',
  amount: (amount: number, unit: string) => `${amount} ${unit}`,
  derived: (formula: string) => `按公式推算：${formula}`,
  leadOnly: '金额和条件都没有官方来源，不能当准。请先打 12333 问清楚。',
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
  official: '网上办理入口',
  procedures: '一步一步怎么办',
  facts: '文件信息',
  docNo: '文号',
  issuers: '发文单位',
  published: '发文日期',
  from: '执行开始',
  to: '有效期到',
  supersedes: '代替了',
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
  source: ({ title, url }: Citation) => `出处：${title}${url ? ` ${url}` : ''}`,
  check: '办之前请打 12333 或到站点核实。',
};
