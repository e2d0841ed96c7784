/** The lists of a person's own jobs. */
export const mine = {
  savedJobs: '收藏的岗位',
  over: '这个岗位已经结束',
  overHelp: '可以到站点问问有没有差不多的。',
  remove: (title: string) => `不再收藏 ${title}`,
  removeShort: '不再收藏',
  open: (title: string) => `看看 ${title}`,
  stations: '看看服务站点',
  applications: '我的报名',
  sent: (day: string) => `${day} 已发给单位，请留意接听电话`,
};
