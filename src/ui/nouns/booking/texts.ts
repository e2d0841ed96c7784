import type { BOOKING_STATES, Booking, Slot, VisitKind } from '../../../domain/booking.ts';
import { dayInShanghai, timeInShanghai } from '../../../domain/calendar.ts';
import { shortDay } from '../../words/day.texts.ts';
import { rangeText } from '../../words/range.texts.ts';

/** What can be booked, and what one gets there. @see 青人社〔2023〕28号 三(四)3B */
export const visits: Readonly<Record<VisitKind, { readonly name: string; readonly about: string }>> = {
  assistance: { name: '帮办', about: '有人陪您办手续、填表、查补贴。' },
  counselling: { name: '求职指导', about: '一对一聊聊找什么工作、怎么找。' },
  expert: { name: '专家坐诊', about: '创业、劳动关系，当面问专家。' },
  policyTalk: { name: '政策宣讲', about: '听人讲清楚一项政策，当场可以问。' },
  training: { name: '现场培训', about: '来站点学一样本事。' },
  roadshow: { name: '项目路演', about: '把创业项目讲给大家听，也可以来看。' },
};

/** `2026-11-25T09:00:00+08:00` → 9:00 */
export const clockText = (instant: string): string => timeInShanghai(new Date(instant)).replace(/^0/, '');

const dayText = (instant: string): string => shortDay(dayInShanghai(new Date(instant)));

/** 11月25日 周三 9:00 */
export const startText = (start: string): string => `${dayText(start)} ${clockText(start)}`;

/** 11月25日 周三 9:00–9:30 */
export const slotText = ({ start, end }: Pick<Slot, 'start' | 'end'>): string =>
  `${dayText(start)} ${rangeText(clockText(start), clockText(end))}`;

export const visitName = ({ kind, title }: Pick<Slot, 'kind' | 'title'>): string =>
  title === undefined ? visits[kind].name : `${visits[kind].name}：${title}`;

export const ticket = {
  region: '预约凭证',
  number: '预约号',
  hint: '到了站点，报预约号，或者给工作人员看二维码。',
  code: (code: string) => `预约号 ${code} 的二维码`,
  when: '时间',
  what: '办什么',
  where: '站点',
  address: '地址',
  phone: '电话',
  unknown: '站点没有写，去之前打电话问一下',
  about: '为了',
  bring: '要带的',
  ready: (name: string) => `${name}（已经备好）`,
  online: (name: string) => `${name}（能网上核对，一般不用带）`,
  bringFirst: '去之前再打电话问一下要带什么。',
  calendar: '加到手机日历',
  noCalendar: '这台设备存不了日历，请把时间记下来。',
  print: '打印凭证',
  cannot: '去不了的话，请打站点的电话或 12333 说一声，把时间让给别人。',
  show: '看凭证',
  hide: '收起凭证',
};

const states: Readonly<Record<(typeof BOOKING_STATES)[number], string>> = {
  booked: '约好了',
  cancelled: '已经取消',
  done: '已经结束',
};

export const myBookings = {
  list: '我的预约',
  state: ({ state, ahead }: Pick<Booking, 'state'> & { readonly ahead: boolean }) =>
    state === 'booked' && !ahead ? states.done : states[state],
  changed: {
    cancelled: '站点取消了这个预约。可以另约一个时间，也可以打电话问站点。',
    moved: '站点改了这个预约的时间或地点，请看下面新的安排。',
    gone: '站点的名单上现在没有这个预约。去之前打电话问一下，也可以另约一个时间。',
  },
  rests: '按站点现在的时间表，这天不开门。去之前打电话问一下，也可以改个时间。',
  otherHours: (hours: string) =>
    `站点这天坐班的时间，现在写的是 ${hours}，和您约的对不上。去之前打电话问一下，也可以改个时间。`,
  read: '知道了',
  move: '改时间',
  cancel: '取消预约',
  cancelOf: (what: string, when: string) => `取消预约：${when}，${what}`,
  moveOf: (what: string, when: string) => `改时间：${when}，${what}`,
  cancelling: {
    means: '这个时间会让给别人。以后想去，可以重新约。',
    confirm: '确认取消',
    keep: '先不取消',
    unknown: '没有收到回答，可能已经取消了。可以再发一次，不要紧。',
  },
};
