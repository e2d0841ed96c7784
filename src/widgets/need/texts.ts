import type { FollowUp, Wish } from '../../domain/need.ts';

/** What people write beside an amount. */
export const UNITS = /[,元\s]/g;

export const need = {
  title: '就业需求登记',
  intro: '几个小问题，哪个不想答都可以跳过。写到一半走开也不怕，再来时还在。',
  introShared: '几个小问题，哪个不想答都可以跳过。这台机器大家共用，写的内容不会留下。',
  progress: (at: number, of: number) => `第 ${at} 步，共 ${of} 步`,
  back: '上一步',
  cancel: '不改了',
  next: '下一步',
  skip: '跳过',
  check: '看看填了什么',
  nothing: '没有填',
};

export const steps = {
  work: {
    question: '您想做什么活？',
    why: '知道您想做什么，才好把这样的岗位排在前面。',
    label: '想做的工作',
    hint: '想到什么写什么，几样都行，用顿号隔开，比如：保洁、看大门、电工',
  },
  skills: {
    question: '您会做什么？',
    why: '有的岗位要证、要手艺。您会的，我们替您挑出来。',
    label: '会做的事、有的证',
    hint: '比如：会做饭、有电工证、会骑电动车',
  },
  place: {
    question: '在哪儿上班合适？',
    why: '路太远的岗位，就不排在前面了。',
    town: '哪个街道或镇',
    anyTown: '哪儿都行',
    within: '路上最多多久',
    minutes: (minutes: string) => `${minutes} 分钟`,
    anyWay: '远近都行',
  },
  time: {
    question: '什么时候上班合适？',
    why: '全天、半天、要不要上夜班，都按您方便的来找。',
    employment: '怎么上班（可以多选）',
    nights: '夜班',
    none: '不上夜班',
    fine: '夜班也可以',
  },
  pay: {
    question: '每个月最少要挣多少？',
    why: '低于这个数的岗位，我们会提醒您留意。',
    label: '每月最少（元）',
    hint: '写个数字就行，比如 4000',
    unclear: '没看明白这个数。请只写数字，比如 4000；空着也行。',
  },
  musts: {
    question: '哪些是一定要的？',
    why: '勾上的，差一样的岗位就不给您看；没勾的，只提醒您留意。',
    label: '一定要的',
    none: '前面还没写想法，这一步直接往下就好。',
  },
};
export type StepName = keyof typeof steps;

export const wishes: Readonly<Record<Wish, string>> = {
  work: '想做的工作',
  place: '上班的地方',
  pay: '最少的工资',
  employment: '怎么上班',
  nights: '不上夜班',
};

export const emptyMust = (wish: Wish) => `“${wishes[wish]}”勾了一定要，前面却没写，这一条先不算。`;

export const send = {
  question: '看一看，对不对',
  toCity: (city: string) =>
    `下面这些连同您的姓名和电话，会发给${city}的就业服务人员，只用来帮您找工作、问您找到没有。随时可以改，也可以撤回。`,
  changing: (city: string) => `下面这些会发给${city}的就业服务人员，替换您上次登记的。姓名和电话不再发。`,
  local: '这里还不能向就业服务部门登记。您填的只留在这台手机上，不发给任何人，照样能帮您找合适的岗位。',
  localShared: '这里还不能向就业服务部门登记。这台机器大家共用，您填的不发给任何人，用完就清掉。',
  name: '姓名',
  phone: '电话',
  agree: '我同意把上面这些发给就业服务人员',
  lacking: {
    name: '请写姓名',
    phone: '请写一个能打通的电话',
    agreement: '请勾上同意',
  },
  missing: (lacking: readonly string[]) => `还差一点：${lacking.join('，')}。`,
  submit: '登记',
  change: '改好了',
  keep: '留在手机上',
  keepShared: '用这些找岗位',
  busy: '正在发',
  done: '登记好了。就业服务人员会按它帮您找，您现在也可以自己看。',
  changed: '改好了。',
  kept: '记好了。',
  lost: '还不知道收到没有。再点一次就行，不会登记两份。',
};

export const mine = {
  title: '我的需求',
  registered: (day: string) => `${day}登记的，就业服务人员看得到。`,
  local: (day: string) => `${day}写的，只在这台设备上，没有发给任何人。`,
  found: '您说找到工作了，恭喜您。这份登记还在，要是再找，改一下就行。',
  change: '改一改',
  withdraw: '撤回',
  askWithdraw: '撤回以后，就业服务人员不再按它帮您找，合适的岗位也不再推荐。要撤回吗？',
  yes: '撤回',
  no: '不撤回',
  withdrawn: '已经撤回了。想再找的时候，随时可以重新登记。',
  jobs: '看合适的岗位',
  followUp: '找到工作了吗？',
  thanks: '记下了，谢谢您告诉我们。',
};

export const followUps: Readonly<Record<FollowUp, string>> = {
  found: '找到工作了',
  looking: '还在找',
  stopped: '先不找了',
};
