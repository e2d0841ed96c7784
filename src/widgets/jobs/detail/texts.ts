import type { FindingCode } from '../../../domain/ads/adCheck.ts';
import type { AdComplaint } from '../../../domain/application.ts';

export const detail = {
  pay: '收入',
  headCount: '招几个人',
  people: (count: number) => `${count} 人`,
  workplace: '工作地点',
  hours: '上班时间',
  valid: '招聘到',
  from: '信息来自',
  work: '做什么',
  requirements: '要求',
  contact: '联系人',
  unknown: '未公布',
  expired: (day: string) => `这个岗位 ${day} 已经截止，不能再投了。`,
  toEmployer: '去招聘页面',
  apply: '在这里报名',
  applied: (day: string) => `您 ${day} 报过名。`,
  myApplications: '看我的报名',
  gone: '这个岗位已经结束。下面是您收藏时记下的，可以到站点问问有没有差不多的。',
  away: '现在看不到这个岗位的最新内容。下面是您收藏时记下的，可能已经变了。',
  save: '收藏',
  saved: '已收藏，点一下取消',
  ask: '托站点帮我问',
  report: '举报这条招聘',
  leastPay: {
    month: (least: number, city: string) => `${city}最低工资：每月 ${least} 元`,
    hour: (least: number, city: string) => `${city}小时工最低工资：每小时 ${least} 元`,
  },
  help: '去站点问问',
  helpNote: '站点工作人员可以帮您问清楚，再陪您联系单位。',
  noAsking: '也可以打人社热线问：',
};

/** The card that shares a job. */
export const card = {
  pay: (pay: string) => `收入：${pay}`,
  valid: (day: string) => `招聘到 ${day}`,
  from: (source: string) => `信息来自${source}，联系前请先核实`,
};

/** A printed ad. */
export const paper = {
  print: '打印',
  fact: (name: string, value: string) => `${name}：${value}`,
  beware: '联系前请先核实。不要先交钱，也不要押证件，有疑问先打 12333。',
  more: '……（后面还有，请看原文）',
  code: (title: string) => `打开${title}的二维码`,
};

/** The findings of the ad check. */
export const findings = {
  alarm: '这条招聘有不该有的内容，请小心。不要先交钱，有疑问先打 12333。',
  unchecked: '招聘内容这会儿没能检查。先不要交钱，也不要押证件，有疑问先打 12333。可以点重试。',
  ask: '联系单位时，请问清楚：',
  because: (words: string) => `（原文：“${words}”）`,
  code: {
    noEmployer: '没有写招聘单位',
    noHeadCount: '没有写招几个人',
    noRequirements: '没有写招聘条件',
    noContent: '没有写做什么',
    noWorkplace: '没有写工作地点',
    noPay: '没有写明收入',
    noValidity: '没有写招到哪一天',
    noPublisher: '没有写信息从哪来',
    sex: '限制了性别',
    ethnicity: '限制了民族',
    religion: '限制了宗教信仰',
    health: '有健康方面的歧视',
    household: '限制了户籍',
    family: '限制了婚育',
    age: '写了年龄要求',
    fee: '提到要先交钱',
    hype: '有夸大或常见骗局的说法',
    belowMinimumWage: '低于最低工资标准',
    expired: '已经截止',
    stale: '发布很久了，可能已经招满',
  } satisfies Record<FindingCode, string>,
};

/** The form that applies for a job. */
export const application = {
  title: (job: string) => `报名：${job}`,
  form: '报名',
  to: (employer: string) => `下面的内容只经城市的就业服务发给${employer}，用来跟您联系。`,
  words: '想对单位说的一句话（可以不写）',
  consent: '我同意把姓名、手机号和这句话发给这家单位',
  send: '确认报名',
  sent: '已经报上名了。单位会打您留的电话，请留意接听。',
  unknown: '没有收到回答，可能已经报上了。可以再发一次，不会报成两份。',
};

/** The form that asks the station staff to ask about a job. */
export const ask = {
  title: (job: string) => `托站点问：${job}`,
  form: '托站点帮我问',
  to: '站点工作人员会替您问单位，再打电话告诉您。下面的内容只发给就业服务站点。',
  words: '想问什么（可以不写，比如：还招人吗，能不能晚一点上班）',
  consent: '我同意把姓名、手机号和要问的话发给站点',
  send: '托站点去问',
  sent: '已经托给站点了。工作人员问到以后会打您留的电话。',
  unknown: '没有收到回答，可能已经托上了。可以再发一次，不会变成两份。',
  about: (title: string, employer: string, id: string) =>
    `请帮我问岗位“${title}”（${employer}，编号 ${id}）。`,
};

/** The form that reports an ad. */
export const report = {
  title: (job: string) => `举报：${job}`,
  form: '举报这条招聘',
  to: '不用留姓名。城市的就业服务会去核实。要是已经交了钱，请马上打 110。',
  reason: '哪里不对',
  complaints: {
    fee: '要先交钱，或要押证件',
    fake: '单位或岗位是假的',
    filled: '早就招满了，或者已经不招',
    discrimination: '挑性别、年龄、婚育这些',
    payDiffers: '工资和写的不一样',
    other: '别的',
  } satisfies Record<AdComplaint, string>,
  noReason: '请先选一个哪里不对。',
  words: '再多说一点（可以不写）',
  send: '提交举报',
  sent: '收到了，谢谢您。回执号：',
  copy: '复制回执号',
  copied: { yes: '复制好了。', no: '这里不能复制，请抄下来。' },
  unknown: '没有收到回答，可能已经收到了。可以再发一次，不会变成两份。',
};

export const otherJobs = {
  sameEmployer: '这家单位还在招',
  similar: '差不多的岗位',
};
