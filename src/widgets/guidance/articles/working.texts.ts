import type { Article } from './article.ts';

/** Articles about being at work. A rule is stated only with the policy that it follows. */
export const working: readonly Article[] = [
  {
    id: 'wage-slip',
    title: '工资条怎么看',
    forWhom: '上班的人',
    parts: [
      {
        title: '对三个数',
        lines: [
          '应发：说好的工资，加上加班。',
          '扣的：社保、公积金、税。别的扣款，要问清是什么。',
          '到手：全职的，扣掉自己交的社保公积金以后，不能低于最低工资。',
        ],
      },
      {
        title: '加班怎么算',
        lines: ['平时加班一倍半，休息日两倍，法定节假日三倍。', '想知道自己的是多少，用“加班费”算一算。'],
      },
      {
        title: '对不上',
        lines: ['先问单位，请写下来。', '不肯改，带上工资条和考勤去投诉。'],
      },
    ],
    policies: ['sh-wage-payment', 'sh-min-wage-2025'],
    procedures: ['labor-inspection-complaint'],
  },
  {
    id: 'hour-work',
    title: '做小时工，要知道的几条',
    forWhom: '做小时工的人',
    parts: [
      {
        title: '规矩',
        lines: [
          '同一家，每天平均不超过四小时，一周不超过二十四小时。',
          '没有试用期，随时可以停，也没有补偿。',
          '工钱最长十五天结一次。',
          '每小时不能低于规定的最低小时工资。',
        ],
      },
      {
        title: '提醒',
        lines: ['几家一起做，每家的时间和钱分开记。', '超过这个时间还叫您“小时工”，可以打 12333 问。'],
      },
    ],
    policies: ['cn-part-time-work', 'sh-min-wage-2025'],
    procedures: ['labor-dispute-help'],
  },
  {
    id: 'injury-at-work',
    title: '上班受伤了',
    forWhom: '干活受伤的人',
    parts: [
      {
        title: '头三天',
        lines: ['先治伤，跟医生说是干活时伤的。', '告诉单位，留下消息。', '现场的照片、谁在旁边，都记下来。'],
      },
      {
        title: '接着报',
        lines: [
          '单位三十天里要去申请认定。',
          '单位不去，自己或家里人一年里可以直接去。',
          '养伤的时候工资照发，一般最多十二个月。',
        ],
      },
    ],
    policies: ['cn-work-injury'],
    procedures: ['work-injury-recognition'],
  },
  {
    id: 'work-after-retirement',
    title: '退休了还想做',
    forWhom: '到了退休年龄的人',
    parts: [
      {
        title: '先算清楚自己哪年退休',
        lines: [
          '现在退休年龄是慢慢往后推的，按出生年月算。',
          '交够年限的，可以自己选早一点；跟单位说好的，可以晚一点。',
        ],
      },
      {
        title: '退休后再上班',
        lines: [
          '要签书面协议，写清工钱、休息、受伤怎么办。',
          '工钱不低于最低工资。',
          '闹了纠纷，也可以去仲裁。',
        ],
      },
    ],
    policies: ['cn-delayed-retirement', 'cn-flexible-retirement', 'cn-overage-workers-2026'],
    procedures: ['retirement-age-check'],
  },
  {
    id: 'discrimination',
    title: '因为是女的、年纪大，不要我',
    forWhom: '被挑剔的人',
    parts: [
      {
        title: '单位不能这样',
        lines: [
          '除了国家规定不适合妇女的活，不能因为是女的不要您，也不能把门槛抬高。',
          '合同里不能写不许结婚、不许生孩子。',
          '残疾人、农村来的人，也不能因此不要。',
          '年纪大不要您，法律没有明写不可以。先问清为什么，再找写了欢迎大龄的岗位。',
        ],
      },
      {
        title: '您可以做的',
        lines: ['把招聘内容截图。', '打 12333 说明，也可以在岗位下面点举报。', '先别放弃，托站点换一家问。'],
      },
    ],
    policies: ['cn-anti-discrimination'],
    procedures: ['labor-inspection-complaint'],
  },
];
