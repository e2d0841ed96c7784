import type { WeekDayState } from '../../../domain/boardWeek.ts';
import { type Day, weekdayOf } from '../../../domain/calendar.ts';
import type { EventKind } from '../../../domain/event.ts';
import type { Outage } from '../../../domain/remote.ts';
import { functionsTitle } from '../../../ui/nouns/station/functions.texts.ts';
import { weekdayNames, whenText } from '../../../ui/words/day.texts.ts';

/** A screen in a hall, read from three metres: few words, and nothing to press. */
export const board = {
  name: '15分钟就业服务圈',
  progress: (nth: number, all: number) => `第 ${nth} 页，共 ${all} 页`,
  estimate: '分钟是步行估算',
  taken: (of: Pick<Outage, 'day' | 'time' | 'daysAgo'>) =>
    `数据取自 ${whenText(of).replace(/^今天 /, '')}`.replace(/ (?=\D)/, ''),
  out: (taken: string) => `城市的就业服务暂时没有回应，${taken}`,
  lacking: '有些内容暂时取不到，会自己再试。急用请打 12333',
  scan: '用幸福云扫一扫',
  code: (opens: string) => `${opens}的二维码`,
  sample: '示例数据',
};

export const jobs = {
  reach: '走路 15 分钟内的新岗位',
  near: '附近的岗位',
  fresh: '新岗位',
  minutes: '分钟',
  hour: '1 小时以上',
  unknown: '路程未知',
  code: '看全部岗位',
};

export const week = {
  title: '本周服务时间',
  next: '下周服务时间',
  today: '今天',
  weekday: (day: Day) => `周${weekdayNames[weekdayOf(day) - 1]}`,
  date: (day: Day) => `${Number(day.slice(8))}日`,
  states: {
    sits: '坐班',
    appointment: '请预约',
    rest: '休息',
    holiday: '放假',
  } satisfies Record<WeekDayState, string>,
  unsure: '这一年的放假安排还没有公布，节假日可能不坐班',
  code: '预约服务',
};

export const month = {
  title: (of: string) => `每月信息栏 ${of}`,
  code: '看这个站点',
};

export const policy = {
  title: '快到期的政策',
  today: '今天到期',
  left: '天后到期',
  last: (day: string) => `到${day}为止`,
  early: '想办的，请早点来问',
  code: '看怎么办',
  hotline: '或打 12333',
};

export const events = {
  title: '最近的活动',
  online: '线上',
  today: '今天',
  kinds: {
    jobFair: '招聘会',
    liveStream: '直播带岗',
    onlineInterview: '线上面试',
    talk: '宣讲',
    roadshow: '路演',
  } satisfies Record<EventKind, string>,
  code: '看全部活动',
};

export const functions = { title: functionsTitle, code: '打开就业服务' };
