import type { PartName } from '../../data/own/ownParts.ts';

/** 我的: what comes next, what is kept, and the way to delete it. */
export const mine = {
  title: '我的',
  none: '这里放您自己的事：约好的时间、报的名、收藏的岗位、备好的材料。现在还没有。',
  unsure: '这里放您自己的事。约过什么、报过什么名，这会儿取不到，请过一会儿再来看。',
  nothingAhead: '眼下没有约好的事，也没有快到期的事。',
  aheadUnsure: '约过什么、报过什么名，这会儿取不到，请过一会儿再来看。',
  agenda: '接下来',
  inDays: (days: number) => ['今天', '明天', '后天'][days] ?? `${days} 天后`,
  anyDay: '等消息',
  need: '我的需求',
  needIs: (wants: string) => (wants ? `想做：${wants}` : '填过，没写想做什么'),
  openNeed: '看我的需求',
  makeNeed: '登记就业需求',
  followUp: '就业服务人员想问您一句：找到工作了吗？',
  answer: '去回答',
  saved: '收藏的岗位',
  applied: '报过名的岗位',
  past: (count: number) => `以前的（${count}）`,
  pastList: '以前的事',
  adEnds: (title: string) => `收藏的岗位快截止了：${title}`,
  adUntil: (day: string) => `招到 ${day} 为止。`,
  openAd: '看这个岗位',
  openAdOf: (title: string) => `看快截止的岗位：${title}`,
  resultUntil: (day: string) => `${day} 之前要办。`,
  toBenefits: '去政策计算',
};

export const ways = { jobs: '看附近岗位', guidance: '看事情怎么办', need: '登记就业需求' };

export const checklists = {
  title: '备材料',
  ready: (ticked: number, all: number) =>
    ticked === all ? `${all} 样材料都备好了。` : `${all} 样材料，备好了 ${ticked} 样。`,
  open: '接着备',
  openOf: (what: string) => `接着备材料：${what}`,
};

export const results = {
  title: '留着的计算',
  keptOn: (day: string) => `${day} 算的。数字会变，办之前再算一次。`,
  show: '算出来的',
  again: '再算一次',
  remove: '不留了',
  removeOf: (title: string) => `不留了：${title}`,
};

/** What this device keeps, as people call it. */
const parts: Readonly<Record<PartName, string>> = {
  town: '选的街镇',
  ticks: '勾过的材料',
  looked: '看过的步骤',
  savedJobs: '收藏的岗位',
  drafts: '没发出去的表',
  need: '需求的记录',
  resume: '写的简历',
  matching: '看过哪些合适的岗位',
  bookings: '预约的记录',
  applications: '投过岗位的记录',
  assistance: '请帮办的记录',
  signUps: '报名的记录',
  results: '留着的计算',
  consents: '您同意过的事',
};

/** 全部删除. */
export const forget = {
  title: '全部删除',
  means: '删了找不回来。',
  here: '这台设备上会删掉的',
  parts,
  nothingHere: '这台设备上没有存什么。',
  there: '城市那边还留着的，不会跟着删',
  held: {
    need: '登记过的需求：先到“我的需求”里点撤回。',
    bookings: {
      here: '约好的时间：先在上面点“取消预约”。',
      phone: '约好的时间：打站点电话说不去了。',
    },
    applications: {
      here: '投过的岗位：先在上面点“撤回报名”。',
      phone: '投过的岗位：打电话给单位说一声。',
    },
    signUps: {
      here: '课程和活动的报名：先在上面点“不去了”。',
      phone: '课程和活动的报名：到站点或打 12333 说不去了。',
    },
    assistance: '请过的帮办：打站点电话说不用了。',
  },
  login: '城市那边的，您在哪台设备登录都看得到。',
  yes: '删除',
  no: '先不删',
  done: '这台设备上的都删干净了。',
  failed: '这台设备没让我们删干净。请再点一次；还不行，就在手机设置里清除这个应用的数据。',
};
