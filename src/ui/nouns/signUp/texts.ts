import type { OfferKind } from '../../../domain/signUp.ts';

const what: Readonly<Record<OfferKind, string>> = { course: '这门课', event: '这场活动' };

export const signUp = {
  open: '我要报名',
  title: (title: string) => `报名：${title}`,
  form: '报名表',
  to: '姓名和手机号只发给主办方，好通知您。',
  consent: '我同意把姓名和手机号发给主办方',
  send: '确认报名',
  sendWaiting: '确认排队',
  sent: '报上名了。',
  unknown: '没有收到回答，可能已经报上了。再发一次不会报成两个。',
  was: '您报过名。',
  done: (waiting: boolean) => (waiting ? '排上队了。有空位，主办方会打电话给您。' : '报上名了，到时候见。'),
  number: (code: string) => `报名号 ${code}`,
  bring: '去的时候带上身份证，报这个号。',
  change: (offer: OfferKind) => `${what[offer]}不去了，请到站点或打 12333 说一声，把位子让给别人。`,
  justFull: '刚刚报满了。您可以看看别的，或者到站点问问有没有加开。',
  full: (offer: OfferKind) => `${what[offer]}报满了。可以看看别的，或者到站点问问有没有加开。`,
  fullWaiting: '已经报满，可以先排队。有空位，主办方会打电话给您。',
  wait: '我要排队',
  elsewhere: '这里不能在线报名。请打电话，或到就近的站点报名。',
  stations: '看看最近的站点',
  left: (left: number) => (left === 0 ? '报满了' : `还有 ${left} 个名额`),
};

export const withdrawal = {
  open: '不去了',
  of: (title: string) => `不去了：${title}`,
  means: (waiting: boolean) =>
    waiting ? '就不再排队了。以后还想去，要重新排。' : '位子会让给排队的人。以后还想去，要重新报名。',
  confirm: '确认不去',
  keep: '还是去',
  unknown: '没有收到回答，可能已经退掉了。可以再发一次，不要紧。',
  done: '已经退掉了，位子让给别人了。',
};

export const mySignUps = {
  open: '看一看',
  openOf: (title: string) => `看一看：${title}`,
  state: (waiting: boolean) => (waiting ? '在排队' : '报上名了'),
  over: '已经结束',
  changed: {
    cancelled: '主办方取消了，不用去了。',
    gone: '城市那边找不到它了，去之前请打电话问一下。',
    place: '有空位了，您排到了。到时候见。',
  },
  moved: (when: string) => `时间改成了 ${when}。`,
  read: '知道了',
  readOf: (title: string) => `知道了：${title}`,
};
