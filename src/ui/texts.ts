import { type Day, weekdayOf } from '../domain/calendar.ts';
import type { FailureKind } from '../domain/failure.ts';
import type { Pay, PayUnit } from '../domain/pay.ts';
import type { PolicyStatus } from '../domain/policy.ts';
import type { Outage } from '../domain/remote.ts';
import type { Sitting, Staffing } from '../domain/timetable.ts';
import type { TravelMode } from '../domain/travel.ts';

/** Each failure: what happened, what still works, what to do. */
export const failure: Readonly<Record<FailureKind, string>> = {
  offline: '现在连不上城市的就业服务接口。请看看网络是不是通的，再点重试。',
  timeout: '城市的就业服务接口太久没有回应。可以等一会儿再点重试。',
  unavailable: '城市的就业服务接口暂时没有回应。可以稍后重试。',
  malformed: '城市送来的内容这会儿读不懂，我们没有显示，免得误导您。可以稍后重试。',
  unauthorized: '这项内容要先登录才能看。请回到幸福云登录后再来。',
  refused: '城市的就业服务接口没有接受这次查询。请换个条件再试。',
  missing: '这一条已经找不到了，可能刚刚撤下。请回到列表看看别的。',
  taken: '刚刚被别人先选走了。请换一个。',
  unsupported: '本地的接口还没有这项服务。站点的工作人员可以帮您。',
};

export const login = { needed: '这项内容要先登录才能看。', go: '去登录' };

/** Where every failure ends: at a person. The number stands between the two. */
export const human = {
  before: '急用的话，请打人社热线',
  number: '12333',
  after: '，或到就近的就业服务站点问。',
};

export const ui = {
  retry: '重试',
  back: '返回',
  loading: '正在取数据',
  sample: '示例数据',
  sampleNote: '都是编出来的例子，请别照着去',
  missing: (names: readonly string[]) =>
    `${names.join('、')}的接口没有回应，下面只有其他来源的内容。可以稍后再看。`,
  dropped: (count: number) => `有 ${count} 条内容不完整，没有显示。其余的可以照常看。`,
  kept: (when: string) => `城市的就业服务接口暂时没有回应。下面是${when} 取到的。可以稍后重试，或打`,
  keptPart: (names: readonly string[], when: string) =>
    `${names.join('、')}的接口暂时没有回应，它的内容是${when} 取到的。可以稍后重试，或打`,
  stop: '。',
  retrying: '正在重试',
  moreFailed: '后面的没有取到。',
  call: (phone: string) => `拨打 ${phone}`,
};

export const share = {
  share: '分享',
  title: '把这一条告诉别人',
  hint: '复制下面的文字，发给要找的人。里面没有您的信息。',
  copy: '复制文字',
  copied: { yes: '已经复制，可以去粘贴了。', no: '没有复制成。请按住上面的文字，自己复制。' },
  close: '关闭',
};

export const printout = {
  box: '☐',
  sample: '示例数据，都是编出来的例子，请别照着去',
  printed: (day: string) => `${day} 打印`,
};

const bare = (number: string) => String(Number(number));
const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** `2026-12-31` → 2026年12月31日 */
export function longDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${bare(month)}月${bare(date)}日`;
}

/** `今天 9:20`, `昨天 9:20`, `11月20日 9:20` */
export function whenText({ day, time, daysAgo }: Pick<Outage, 'day' | 'time' | 'daysAgo'>): string {
  const [, month = '', date = ''] = day.split('-');
  const near = ['今天', '昨天'][daysAgo];
  return `${near ?? `${bare(month)}月${bare(date)}日`} ${time.replace(/^0/, '')}`;
}

/** `2026-11-25` → 11月25日 周三 */
export function shortDay(day: Day): string {
  const [, month = '', date = ''] = day.split('-');
  return `${bare(month)}月${bare(date)}日 周${weekdayNames[weekdayOf(day) - 1]}`;
}

export const modes: Readonly<Record<TravelMode, string>> = { walk: '步行', ride: '骑行', transit: '公交' };

const HOUR = 60;

export const travel = (mode: TravelMode, minutes: number) =>
  minutes > HOUR ? `${modes[mode]}要 1 小时以上（估算）` : `${modes[mode]}约 ${minutes} 分钟（估算）`;

const units: Readonly<Record<PayUnit, string>> = { month: '月', day: '天', hour: '小时', year: '年' };

export function payText(pay: Pay): string {
  if (pay.kind === 'negotiable') return '面议';
  const range = pay.min === pay.max ? `${pay.min}` : `${pay.min}–${pay.max}`;
  return `${range} 元/${units[pay.unit]}${pay.months ? ` · 一年 ${pay.months} 薪` : ''}`;
}

const hours = (sittings: readonly Sitting[]) => sittings.map(({ from, to }) => `${from}–${to}`).join('、');

export function staffingText(staffing: Staffing): string {
  if (staffing.kind === 'unknown') return '坐班时间未公布';
  const plan = staffing.sure ? '' : '（遇节假日不坐班，去之前请先问）';
  if (staffing.kind === 'today') return `今天有人坐班 ${hours(staffing.sittings)}${plan}`;
  return `下次坐班 ${shortDay(staffing.day)} ${hours(staffing.sittings)}${plan}`;
}

export const where = {
  title: '您从哪儿出发',
  ask: '选好从哪儿出发，看路上几分钟',
  hint: '选一个街镇，就能看到附近的岗位和站点。',
  towns: '街道和镇',
  locate: '用我现在的位置',
  locating: '正在定位',
  locateFailed: '没有定到位置。请选一个街镇，一样能用。',
  consent:
    '我们会读一次您现在的位置，只用来估算路程。位置会先模糊到约 100 米，再随查询发给城市的就业服务接口；不保存，也不给别人。',
  agree: '同意并定位',
  refuse: '不用了',
  from: (name: string) => `从${name}出发`,
  here: '我的位置',
  change: '换地方',
  adjust: '改',
  adjustName: '改出发地和走法',
  by: (from: string, mode: string) => `${from},${mode}`,
  mode: '怎么去',
};

export const station = {
  phone: '电话',
  address: '地址',
  noAddress: '地址未公布',
  appointment: '其他时间请先打电话约',
  hotline: '人社热线',
};

export function statusText(status: PolicyStatus): string {
  switch (status.kind) {
    case 'inForce':
      return '现行';
    case 'upcoming':
      return `${longDay(status.from)} 起执行`;
    case 'expiring':
      return status.daysLeft === 0 ? '今天到期' : `还有 ${status.daysLeft} 天到期`;
    case 'expired':
      return '已失效';
    case 'superseded':
      return '已被替代';
    case 'unverified':
      return '待核实';
  }
}
