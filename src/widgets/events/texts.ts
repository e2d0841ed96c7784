import type { EventKind } from '../../domain/event.ts';
import type { EventState } from '../../domain/eventState.ts';

export const kinds: Readonly<Record<EventKind, string>> = {
  jobFair: '招聘会',
  liveStream: '直播带岗',
  onlineInterview: '线上面试',
  talk: '宣讲',
  roadshow: '路演',
};

export const events = {
  title: '招聘活动',
  intro: '招聘会、直播带岗、线上面试和宣讲：哪天有、在哪里、谁来。',
  list: '活动列表',
  view: '怎么看',
  views: { list: '排成一列', month: '看日历' },
  only: '只看',
  count: (count: number, over: number) => `共 ${count} 场活动${over > 0 ? `，其中 ${over} 场已经结束` : ''}`,
  none: '城市现在没有公布活动。请到就近的站点问，或打 12333。',
  noneLeft: '没有这样的活动。少选一个条件看看。',
  noneOn: '这一天没有活动。',
  stations: '到站点问问',
  dots: (count: number) => `${count} 场`,
};

export const event = {
  states: {
    ahead: undefined,
    soon: '马上开始',
    running: '正在进行',
    cancelled: '取消了',
    over: '已经结束',
  } satisfies Record<EventState, string | undefined>,
  closed: {
    ahead: undefined,
    soon: undefined,
    running: '已经开始了，不用报名，现在去就行。',
    cancelled: '主办方取消了这场活动，不用去了。可以看看别的。',
    over: '这场活动已经结束。可以看看别的。',
  } satisfies Record<EventState, string | undefined>,
  when: '时间',
  where: '在哪里',
  online: '线上',
  unknown: '没有公布，去之前问一下',
  station: '站点',
  left: '名额',
  who: '谁会来',
  jobsOf: (employer: string) => `看${employer}的岗位`,
  about: '这场活动',
  join: '现在进去看',
  joinLater: (time: string) => `开始前 15 分钟（${time}）这里会出现进去的按钮。`,
  noLink: '进去的办法，主办方会告诉报名的人。',
  calendar: '加到手机日历',
  noCalendar: '这台设备存不了日历，请把时间记下来。',
};
