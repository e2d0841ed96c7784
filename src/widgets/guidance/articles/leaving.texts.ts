import type { Article } from './article.ts';

/** Articles about leaving a job. A rule is stated only with the policy that it follows. */
export const leaving: readonly Article[] = [
  {
    id: 'dismissed',
    title: '单位不要我了',
    forWhom: '被辞退的人',
    parts: [
      {
        title: '先别签字',
        lines: [
          '叫您写“本人自愿辞职”的，先不写。写了，失业金和补偿都可能没有。',
          '请单位给书面的通知，写明为什么、从哪天起。',
        ],
      },
      {
        title: '能要的钱',
        lines: [
          '单位提出来的，一般干满一年给一个月工资。',
          '辞退不合法的，给双倍。',
          '没谈拢，一年里可以申请仲裁，不收钱。',
        ],
      },
      {
        title: '同时做',
        lines: ['要离职证明，催转社保和档案。', '去办失业登记。'],
      },
    ],
    policies: ['cn-severance', 'cn-labor-dispute-law', 'cn-leaving-papers', 'sh-ui-claim-rules'],
    procedures: ['labor-arbitration-apply', 'unemployment-registration'],
  },
  {
    id: 'leaving-well',
    title: '自己想走，怎么走得稳',
    forWhom: '想辞职的人',
    parts: [
      {
        title: '提前说',
        lines: [
          '正式期提前三十天，试用期提前三天，写在纸上，自己留一份。',
          '单位欠薪、不交社保的，可以拿这个理由走，还能要补偿。',
        ],
      },
      {
        title: '走的那天',
        lines: ['工资要一次结清。', '拿到离职证明。', '十五天里，单位要办档案和社保转移。'],
      },
    ],
    policies: ['cn-resign-notice', 'sh-wage-payment', 'cn-leaving-papers'],
    procedures: ['leaving-job-papers'],
  },
  {
    id: 'wage-arrears',
    title: '工资拖着不发',
    forWhom: '被欠薪的人',
    parts: [
      {
        title: '先留证据',
        lines: ['工资条、转账、考勤、聊天里说到工资的，都截图。', '一起被欠的，几个人一起说，更快。'],
      },
      {
        title: '四条路，从容易的走起',
        lines: [
          '跟单位要，请写欠条。',
          '打 12333，或者网上报欠薪线索。',
          '向劳动保障监察投诉，不收钱。',
          '欠得清楚的，可以向法院申请支付令；有争议的，去仲裁。',
        ],
      },
      {
        title: '没钱请律师',
        lines: ['可以申请法律援助，打 12348 问。'],
      },
    ],
    policies: ['cn-labor-inspection', 'cn-migrant-wages', 'cn-payment-order', 'cn-legal-aid-labor'],
    procedures: ['wage-arrears-online', 'labor-inspection-complaint', 'legal-aid-apply'],
  },
];
