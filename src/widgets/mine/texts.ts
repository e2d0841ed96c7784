export const mine = {
  title: '我的',
  none: '这里放您存下的东西：收藏的岗位、填过的需求、勾过的材料。现在还没有。',
  need: '我的需求',
  needIs: (wants: string) => (wants ? `想做：${wants}` : '填过，没写想做什么'),
  openNeed: '看我的需求',
  makeNeed: '登记就业需求',
  followUp: '就业服务人员想问您一句：找到工作了吗？',
  saved: '收藏的岗位',
  applied: '报过名的岗位',
  forget: '全部删除',
  means:
    '会删掉这台设备上的：街镇、收藏的岗位、没写完的表、需求、报名和预约的记录、勾过的材料、您同意过的事。删了找不回来。',
  atCity: '已经登记到就业服务部门的需求，不会跟着删。想撤回，请先到“我的需求”里点撤回，再来删除。',
  alsoAtCity: (held: readonly string[]) =>
    `城市那边还留着：${held.join('；')}。不要了，请先这样办，再来删除。`,
  held: {
    bookings: '约好的时间（在上面点“取消预约”）',
    applications: '报过名的岗位（在上面点“撤回”）',
    assistance: '请过的帮办（打站点电话说不用了）',
    signUps: '课程和活动的报名（打主办方电话说不去了）',
  },
  yes: '删除',
  no: '先不删',
  done: '都删干净了。',
  failed: '这台设备没让我们删干净。请再点一次；还不行，就在手机设置里清除这个应用的数据。',
};
