import type { ASSISTANCE_STATES } from '../../../domain/assistance.ts';

type State = (typeof ASSISTANCE_STATES)[number];

/** 一对一帮办, as a person follows it. */
export const assistance = {
  other: '请站点帮忙',
  states: { asked: '已收到', accepted: '已接', done: '办好了', declined: '办不了' } satisfies Record<
    State,
    string
  >,
  next: {
    asked: '站点会有人来接，请留意电话。',
    accepted: '有工作人员接了，会打电话给您。',
    done: '办好了。还有别的事，可以再请人帮。',
    declined: '这次没办成。可以带上材料去站点问，或者打 12333。',
  } satisfies Record<State, string>,
  says: (words: string) => `站点说：${words}`,
  noReason: '站点没有写原因，可以打电话问一问。',
  asked: (day: string) => `${day} 请的`,
  title: (what: string) => `帮办：${what}`,
  read: '知道了',
  readOf: (what: string) => `知道了：${what}`,
  open: '看怎么办',
  openOf: (what: string) => `看怎么办：${what}`,
};
