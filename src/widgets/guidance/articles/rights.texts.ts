import type { Article } from './article.ts';

/** Articles about being at work and leaving it. Written for this product; a rule is stated only with its policy. */
export const rightsArticles: readonly Article[] = [
  {
    id: 'contract-in-five-minutes',
    title: '五分钟看完一份合同',
    forWhom: '要签合同的人',
    parts: [
      {
        title: '先找这几行',
        lines: [
          '单位的全名，和招您的是不是同一家。',
          '合同几年，试用期几个月。',
          '在哪里上班，做什么。',
          '工资多少，哪天发，加班怎么算。',
          '社保交不交。',
        ],
      },
      {
        title: '试用期对不对',
        lines: [
          '合同不满三个月，不能有试用期。',
          '满三个月不满一年，最多一个月。满一年不满三年，最多两个月。三年以上，最多六个月。',
          '试用期工资不低于说好的八成，也不低于最低工资。',
        ],
      },
      { title: '签好以后', lines: ['自己拿一份。单位说“先放我这里”，也要拍照留好。', '空白的合同不签。'] },
    ],
    policies: ['cn-probation-limit', 'cn-no-written-contract'],
    procedures: ['labor-dispute-help'],
  },
  {
    id: 'training-loan',
    title: '叫您贷款学技能，先停一停',
    forWhom: '遇到“先培训后上岗”的人',
    parts: [
      {
        title: '他们常常这样说',
        lines: ['学完包分配，工资很高。', '没钱不要紧，先贷款，上班再还。', '今天不签，名额就没了。'],
      },
      {
        title: '您可以这样做',
        lines: [
          '不签字，不刷脸，不给身份证照片。',
          '说回家商量，走出门再打 12333 问。',
          '已经签了的，留好合同、转账和聊天记录，去投诉。',
        ],
      },
    ],
    policies: ['cn-training-loan-warning', 'cn-no-deposit-no-id'],
    procedures: ['labor-inspection-complaint'],
  },
  {
    id: 'gig-insurance',
    title: '跑单、打零工，社保怎么办',
    forWhom: '灵活就业的人',
    parts: [
      {
        title: '自己也能交',
        lines: [
          '自己交养老和医保，交多少可以在规定的范围里自己选。',
          '认定过就业困难的，政府可以补一部分，先问自己够不够。',
        ],
      },
      {
        title: '受伤了找谁',
        lines: [
          '跑外卖、送同城快递、开网约车的，接单干活受伤有职业伤害保障。先找平台，再打 12333。',
          '给人家做小时工的，受伤先治，留好证据，再问算不算工伤。',
        ],
      },
    ],
    policies: ['sh-flex-si-contribution', 'sh-flex-si-subsidy', 'sh-occupational-injury'],
    procedures: ['flex-si-enroll', 'occupational-injury-claim'],
  },
  {
    id: 'first-day',
    title: '上班第一天要做的事',
    forWhom: '刚找到工作的人',
    parts: [
      {
        title: '当天',
        lines: [
          '身份证给人登记，看完当场拿回来。单位不能扣。',
          '不交押金，不交服装费。',
          '记下几点到、几点走。',
        ],
      },
      {
        title: '一个月里',
        lines: [
          '签书面合同。满一个月还没签，从第二天起，每个月要付两倍工资。',
          '单位三十天里要给您办社保。自己在网上查一查交了没有。',
        ],
      },
    ],
    policies: ['cn-no-deposit-no-id', 'cn-no-written-contract', 'cn-si-registration-30days'],
    procedures: ['employment-registration'],
  },
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
      { title: '对不上', lines: ['先问单位，请写下来。', '不肯改，带上工资条和考勤去投诉。'] },
    ],
    policies: ['sh-wage-payment', 'sh-min-wage-2025'],
    procedures: ['labor-inspection-complaint'],
  },
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
      { title: '同时做', lines: ['要离职证明，催转社保和档案。', '去办失业登记。'] },
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
      { title: '没钱请律师', lines: ['可以申请法律援助，打 12348 问。'] },
    ],
    policies: ['cn-labor-inspection', 'cn-migrant-wages', 'cn-payment-order', 'cn-legal-aid-labor'],
    procedures: ['wage-arrears-online', 'labor-inspection-complaint', 'legal-aid-apply'],
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
          '残疾人、外来的人，也不能因此不要。',
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
