import type { StartupStep } from './steps.ts';

/** 创业步骤 in a city, in the order in which people take them. */
export const stepsIn = (city: string): readonly StartupStep[] => [
  {
    title: '先找人聊一聊想法',
    text: '卖什么、卖给谁、一个月要多少本钱，讲给专家听，比自己闷头想省钱。',
    ways: [{ label: '约专家坐诊', to: { kind: 'booking', visit: 'expert' } }],
  },
  {
    title: '把账写在纸上',
    text: '租金、货款、工钱、水电，先算三个月。创业计划的课会带着您写一遍。',
    ways: [{ label: '看培训课', to: { kind: 'training' } }],
  },
  {
    title: '找地方',
    text: '租场地可能有补贴。先看条件，再签租约。',
    ways: [{ label: '创业场地费补贴', to: { kind: 'policy', id: 'sh-startup-venue-subsidy' } }],
  },
  {
    title: '本钱不够，问创业担保贷款',
    text: '有政府担保，按期还款的还有贴息。先用下面的算法估一估还不还得起。',
    ways: [
      { label: '开店创业贷款', to: { kind: 'policy', id: 'sh-startup-loan' } },
      { label: '怎么申请贷款', to: { kind: 'procedure', id: 'startup-loan-application' } },
    ],
  },
  {
    title: '第一次创业，领一次性补贴',
    text: `给${city}户籍、毕业两年内的人或就业困难人员。开满一年、给人交满半年社保，注册后十八个月内申请。符不符合，答几个问题就知道。`,
    ways: [
      { label: '看我符不符合', to: { kind: 'benefits', policy: 'sh-first-startup-subsidy' } },
      { label: '怎么申领', to: { kind: 'procedure', id: 'first-startup-subsidy-claim' } },
    ],
  },
  {
    title: '讲给大家听',
    text: '项目路演上有人投资、有人合伙，也有专家当场挑毛病。',
    ways: [
      { label: '约项目路演', to: { kind: 'booking', visit: 'roadshow' } },
      { label: '看招聘活动里的路演', to: { kind: 'events' } },
    ],
  },
  {
    title: '雇人了',
    text: '雇第一个人，先登记，再缴社保。招就业困难人员，单位有补贴。',
    ways: [
      { label: '就业登记怎么办', to: { kind: 'procedure', id: 'employment-registration' } },
      { label: '招就业困难人员补贴', to: { kind: 'policy', id: 'sh-employer-hire-subsidy' } },
    ],
  },
];
