/** The lists of a person's own jobs. */
export const mine = {
  savedJobs: '收藏的岗位',
  noSaved: '还没有收藏岗位。看到合适的，点一下收藏，就会记在这里。',
  over: '这个岗位已经结束',
  overHelp: '可以到站点问问有没有差不多的。',
  remove: (title: string) => `不再收藏 ${title}`,
  removeShort: '不再收藏',
  open: (title: string) => `看看 ${title}`,
  stations: '看看服务站点',
  removeAll: '全部删除',
  applications: '我的报名',
  noApplications: '还没有报过名。',
  sent: (day: string) => `${day} 已发给单位，请留意接听电话`,
};
