import { grouped } from '../../ui/words/count.ts';
import type { ListSort } from './filters/filters.ts';

export const sorts: Readonly<Record<ListSort, string>> = {
  travel: '路程最近',
  pay: '收入高',
  date: '最新',
  match: '最合适',
};

/** Of so many jobs nobody need choose. */
const FEW = 100;

export const jobs = {
  title: '岗位信息',
  search: '搜索岗位',
  placeholder: '用平常的话找，比如 夜班保安',
  suggestions: '您要找的是不是',
  list: '岗位列表',
  filters: (set: number) => (set > 0 ? `筛选（已选 ${set} 项）` : '筛选'),
  clear: '清空筛选',
  reach: '路上不超过',
  anywhere: '不限',
  minutes: (minutes: number) => `${minutes} 分钟`,
  unit: '个',
  set: '已选的条件',
  within: (minutes: number) => `${minutes} 分钟内`,
  takeOff: (label: string) => `去掉 ${label}`,
  see: (total: number) => (total > 0 ? `看 ${grouped(total)} 个岗位` : '没有岗位，看看怎么放宽'),
  counting: '还没数出来',
  widen: '放宽一个条件',
  costsMost: (name: string, count: number) => `“${name}”卡得最紧，放宽这一个就有 ${grouped(count)} 个岗位。`,
  without: (name: string, count: number) => `不限“${name}”：${grouped(count)} 个岗位`,
  step: (value: string, count: number) => `放宽到“${value}”：${grouped(count)} 个岗位`,
  wider: (minutes: number | undefined, count: number) =>
    `${minutes === undefined ? '路程不限' : `放宽到 ${minutes} 分钟`}：${grouped(count)} 个岗位`,
  sort: '排序',
  /** @param before whether the jobs come from the cache */
  near: (total: number) => `没找到完全一样的。下面 ${grouped(total)} 个岗位，看看有没有合适的`,
  count: (total: number, before = false) => `共 ${grouped(total)} 个岗位${before ? '（上次取到的）' : ''}`,
  loadingMore: '正在取后面的岗位',
  restarted: '岗位有了变动，列表已经从头取过，请从上面接着看。',
  countAtLeast: (total: number) =>
    total < FEW ? `至少 ${total} 个岗位` : `岗位在 ${grouped(total)} 以上，加个条件更好找`,
  nearAtLeast: (total: number) => `没找到完全一样的。相近的在 ${grouped(total)} 以上，看看有没有合适的`,
  seeAtLeast: (total: number) => (total < FEW ? '看这些岗位' : `看 ${grouped(total)} 以上的岗位`),
  nothing: '没有合适的岗位。少选一个条件，或换个说法再找。',
  unreadable: '城市送来的岗位内容都不完整，没有显示。可以稍后再看，或到站点问。',
  nothingHelp: '也可以到就近的站点登记想找的工作，有了合适的岗位，工作人员会告诉您。',
  stations: '看看服务站点',
  none: '城市现在没有发布岗位。',
  /** Where a source did not answer. */
  noneCame: '取到的内容里没有岗位。',
};
