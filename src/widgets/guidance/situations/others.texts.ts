import type { Situation } from './situation.ts';

/** Paths of people who work for themselves, come back, or ask for somebody else. */
export const forOthers = {
  flexible: {
    name: '灵活就业',
    promise: '跑单、打零工，社保自己也能交，受伤也有人管。',
    steps: [
      {
        id: 'article',
        title: '跑单、打零工，社保怎么办',
        why: '五分钟看明白自己该交哪些。',
        action: '读这一篇',
        to: { kind: 'article', id: 'gig-insurance' },
      },
      {
        id: 'enroll',
        title: '自己参保',
        why: '医保断了，三个月内接上就不用重新等。',
        action: '看怎么参保',
        to: { kind: 'procedure', id: 'flex-si-enroll' },
      },
      {
        id: 'subsidy',
        title: '看能不能拿社保补贴',
        why: '认定过就业困难的，社保可以补一部分。',
        action: '看我符不符合',
        to: { kind: 'benefits', policy: 'sh-flex-si-subsidy' },
      },
      {
        id: 'gigs',
        title: '登记打零工',
        why: '零工市场登记找活不收钱。',
        action: '看怎么登记',
        to: { kind: 'procedure', id: 'gig-work-registration' },
      },
      {
        id: 'jobs',
        title: '看小时工和兼职',
        why: '两份活的时间别撞上。',
        action: '看岗位',
        to: { kind: 'jobs', fresh: true, words: '小时工' },
      },
    ],
    human: { visit: 'assistance', text: '参保和补贴的表，可以请人陪您填。', action: '约人陪我办' },
  },
  startup: {
    name: '想创业',
    promise: '先聊、先算账，再开店。',
    steps: [
      {
        id: 'steps',
        title: '看创业要走哪几步',
        why: '从想法到雇人，一步一步来，贷款利息也能先算。',
        action: '看创业步骤',
        to: { kind: 'startup' },
      },
      {
        id: 'subsidy',
        title: '第一次创业有没有补贴',
        why: '答几个问题，看自己够不够。',
        action: '看我符不符合',
        to: { kind: 'benefits', policy: 'sh-first-startup-subsidy' },
      },
      {
        id: 'loan',
        title: '本钱不够，问创业担保贷款',
        why: '先算还不还得起，再去申请。',
        action: '看怎么申请',
        to: { kind: 'procedure', id: 'startup-loan-application' },
      },
      {
        id: 'training',
        title: '学一学怎么开店',
        why: '课上会带您把账写一遍。',
        action: '看培训课',
        to: { kind: 'training' },
      },
    ],
    human: { visit: 'expert', text: '把想法讲给专家听，当面挑挑毛病。', action: '约专家坐诊' },
  },
  returning: {
    name: '照顾家人后回来',
    promise: '中间这几年不用瞒，从近的、短的做起。',
    steps: [
      {
        id: 'article',
        title: '照顾家人几年，再出来上班',
        why: '怎么跟单位说这几年，这里有现成的话。',
        action: '读这一篇',
        to: { kind: 'article', id: 'back-after-family' },
      },
      {
        id: 'jobs',
        title: '看离家近的岗位',
        why: '走路十五分钟里的，接送孩子来得及。',
        action: '看附近岗位',
        to: { kind: 'jobs', fresh: true, within: { minutes: 15, mode: 'walk' } },
      },
      {
        id: 'resume',
        title: '没写过简历，怎么写',
        why: '带孩子、照顾老人也是经历，写得进去。',
        action: '读这一篇',
        to: { kind: 'article', id: 'resume-blank' },
      },
      {
        id: 'training',
        title: '手生了，先看培训',
        why: '看清收不收费、有没有补贴，再报名。',
        action: '看培训课',
        to: { kind: 'training' },
      },
    ],
    human: { visit: 'counselling', text: '隔了几年心里没底，约人聊聊再出发。', action: '约求职指导' },
  },
  helping: {
    name: '帮家人问',
    promise: '您替家人先问清，再请他本人来定。',
    steps: [
      {
        id: 'benefits',
        title: '替他算一算能领什么',
        why: '按家人的情况答，不知道的选不清楚，不会算成没有。',
        action: '开始算',
        to: { kind: 'benefits' },
      },
      {
        id: 'help',
        title: '看到哪里能请人帮',
        why: '坐班日有人在，节假日除外，别的时间可以约。',
        action: '看怎么求助',
        to: { kind: 'procedure', id: 'station-help' },
      },
      {
        id: 'zero-family',
        title: '全家都没人上班',
        why: '这样的家庭可以申请就业援助。',
        action: '看怎么申请',
        to: { kind: 'procedure', id: 'zero-employment-family-help' },
      },
      {
        id: 'article',
        title: '陪他去之前',
        why: '要问的写在纸上，该带的带上。',
        action: '读这一篇',
        to: { kind: 'article', id: 'ask-for-help' },
      },
      {
        id: 'station',
        title: '找离家最近的站点',
        why: '路怎么走、今天有没有人，先看好。',
        action: '看站点',
        to: { kind: 'stations' },
      },
    ],
    human: {
      visit: 'assistance',
      text: '可以陪家人一起来，工作人员当面说给家人听。',
      action: '约个时间一起来',
    },
  },
} as const satisfies Readonly<Record<string, Situation>>;
