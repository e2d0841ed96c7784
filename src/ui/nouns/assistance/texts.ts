import type { ASSISTANCE_STATES } from '../../../domain/assistance.ts';

export const assistance = {
  title: '一对一帮办',
  about: '自己办不来，就请站点的工作人员陪您办。',
  open: '请人陪我办',
  formTitle: (what: string) => `一对一帮办：${what}`,
  form: '一对一帮办',
  to: '姓名、手机号和下面的话只发给就业服务站点，他们会打电话给您。',
  words: '哪里不会办，写一句就行（可以不写）',
  consent: '我同意把姓名和手机号发给就业服务站点',
  send: '确认请人帮办',
  sent: '发出去了。工作人员会打电话给您。',
  unknown: '没有收到回答，可能已经发出去了。再发一次不会发成两个。',
  elsewhere: '这里不能在线请人帮办。请打 12333，或到就近的站点。',
  stations: '看看最近的站点',
  list: '我请的帮办',
  asked: (day: string) => `${day} 发出`,
  states: {
    asked: '已收到',
    accepted: '已接，会有人联系您',
    done: '办好了',
    declined: '办不了',
  } satisfies Record<(typeof ASSISTANCE_STATES)[number], string>,
  next: {
    asked: '工作人员看到会打电话。急的话，直接打站点电话。',
    accepted: undefined,
    done: undefined,
    declined: '可以到就近的站点当面问，或打 12333。',
  } satisfies Record<(typeof ASSISTANCE_STATES)[number], string | undefined>,
  openProcedure: '看这件事怎么办',
};
