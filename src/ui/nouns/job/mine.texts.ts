import type { ApplicationState } from '../../../domain/application.ts';

/** The lists of a person's own jobs. */
export const mine = {
  savedJobs: '收藏的岗位',
  over: '这个岗位已经结束',
  savedOn: (day: string) => `${day} 收藏，上面是那天写的。`,
  cityGone: '这里现在看不到岗位了，先打电话问一问还招不招。',
  overHelp: '可以到站点问问有没有差不多的。',
  remove: (title: string) => `不再收藏 ${title}`,
  removeShort: '不再收藏',
  open: (title: string) => `看这个岗位：${title}`,
  openShort: '看这个岗位',
  stations: '看看服务站点',
  unlisted: '这个岗位现在不在列表里了，可能招满了，也可能撤下了。',
  applications: '我的报名',
  sent: (day: string) => `${day} 报的名`,
  states: {
    sent: '已经发给单位，请留意接听电话。',
    seen: '单位看过了，请留意接听电话。',
    invited: '单位请您去谈谈。',
    declined: '这次没有选上。可以接着看看别的岗位。',
    withdrawn: '已经撤回。以后还想去，可以重新报名。',
  } satisfies Record<ApplicationState, string>,
  note: (words: string) => `单位说：${words}`,
  takeBack: (title: string) => `撤回报名：${title}`,
  takeBackShort: '撤回报名',
  takeBackMeans: '单位就不会再联系您了。以后还想去，可以重新报名。',
  confirm: '确认撤回',
  takingBack: '正在撤回',
  keep: '先不撤',
};
