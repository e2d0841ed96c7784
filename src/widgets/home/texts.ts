import type { TravelMode } from '../../domain/travel.ts';
import { grouped } from '../../ui/words/count.ts';
import { modes } from '../../ui/words/travel.texts.ts';

export const home = {
  title: '我的就业圈',
  chooseTitle: '您从哪儿出发',
  nearest: '最近的服务站点',
  noStation: '这里还没有站点。请打 12333 问离您最近的站点。',
  allStations: '看全部站点',
  question: '您好，今天想办哪件事？',
  shortcuts: '现在能做什么',
  more: '更多服务',
  expiring: '快到期的政策',
  allExpiring: (count: number) => `看全部 ${count} 条快到期的`,
  expiringHint: '想办的请早点办。之后是否延续，请打 12333 问。',
  left: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天到期`),
  ofStation: (name: string) => `看看${name}`,
};

export const scan = {
  title: '墙上有码',
  hint: '站点墙上、海报上的码，扫一下就能打开。',
  scan: '扫一扫',
  nowhere: '这个码不是就业服务的码，这里打不开。请看看是不是扫错了，或打 12333 问。',
};

export const circle = {
  jobs: '岗位',
  stations: '站点',
  figure: (mode: TravelMode) => `${modes[mode]} 15 分钟的就业圈`,
  count: (minutes: number, count: number) => `${minutes} 分钟内 ${grouped(count)} 个岗位`,
  /** Between two counts. */
  next: '，',
  ringName: (minutes: number, count: number | undefined) =>
    count === undefined
      ? `${minutes} 分钟内的岗位，去看看`
      : `${minutes} 分钟内 ${grouped(count)} 个岗位，去看看`,
  inReach: (counts: readonly { readonly mode: TravelMode; readonly count: number }[]) =>
    `15 分钟内：${counts.map(({ mode, count }) => `${modes[mode]} ${grouped(count)} 个岗位`).join('，')}`,
  estimate: '路程从街镇的中心点（或您的位置）按直线距离估算，不是从您家门口，实际会有出入。',
  nothing: '15 分钟内还没有岗位。换个走法，或看看远一点的。',
  all: '看全部岗位',
};

export const shortcuts = {
  jobs: { title: '找工作', text: '看附近的岗位，按路程和收入挑' },
  benefits: { title: '能领什么', text: '答几个问题，看能领哪些补贴' },
  guidance: { title: '手续怎么办', text: '分几步、带什么、去哪办' },
  stations: { title: '找人帮忙', text: '站点在哪、哪天有人坐班' },
};

/** The same for the tiles of a shared screen. */
export const tiles = {
  ...shortcuts,
  stations: { title: '站点和预约', text: '站点在哪、哪天有人坐班' },
  events: { title: '活动', text: '招聘会、直播带岗、宣讲' },
};

/** What is the resident's own. */
export const mine = {
  title: '我的',
  followUp: '就业服务人员想问您一句：找到工作了吗？',
  saved: (count: number) => `收藏了 ${count} 个岗位`,
  applied: (count: number) => `报过 ${count} 个岗位的名，看看有没有回音`,
  booked: (when: string, what: string) => `${when}，您约了${what}`,
  ticket: '看凭证',
  answer: '去回答',
  open: '打开我的',
};
