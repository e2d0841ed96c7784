import type { Article } from './article.ts';

/** Articles about beginning to look for work. A rule is stated only with the policy that it follows. */
export const starting: readonly Article[] = [
  {
    id: 'first-week',
    title: '没工作的第一个星期做什么',
    forWhom: '刚失业的人',
    parts: [
      {
        title: '先把纸拿齐',
        lines: [
          '离开单位那天，请单位开好离职证明，上面要写合同期限、结束的日子、岗位和干了几年。',
          '工资条、考勤、劝退的聊天记录，都拍下来留好。以后要算补偿、领失业金，都用得上。',
        ],
      },
      {
        title: '再去登记',
        lines: [
          '先办失业登记。领失业金、认定就业困难，都从这一步开始。',
          '失业保险交满一年、不是自己要走的，可以领失业金。交满一年领两个月，最多二十四个月。',
        ],
      },
      {
        title: '社保别断',
        lines: ['自己交医保的，断了三个月内接上，就不用重新等。', '拿不准怎么接，去站点问，有人陪您办。'],
      },
      {
        title: '最后才是找工作',
        lines: [
          '把想做的、会做的、路上最多多久写下来，交给我们按这个找。',
          '先看走得到的，别一上来就往远处跑。',
        ],
      },
    ],
    policies: ['cn-leaving-papers', 'sh-ui-claim-rules', 'sh-mi-flex-waiting'],
    procedures: ['unemployment-registration', 'ui-benefit-claim', 'leaving-job-papers'],
  },
  {
    id: 'ask-for-help',
    title: '不会弄，怎么请人帮',
    forWhom: '不会用手机、填不来表的人',
    parts: [
      {
        title: '三种请法',
        lines: [
          '到站点去：坐班日有人在，节假日除外，别的时间可以约。',
          '打 12333：说您的事，问去哪里办、带什么。',
          '在这里约一个帮办的时间，到时候有人陪您办。',
        ],
      },
      {
        title: '去之前',
        lines: [
          '把要问的写在纸上。',
          '身份证、社保卡和手上的那几张纸都带着，少跑一趟。',
          '家里人可以陪着去。',
        ],
      },
    ],
    policies: ['qp-15min-employment-circle', 'cn-free-public-service'],
    procedures: ['station-help'],
  },
  {
    id: 'moved-to-shanghai',
    title: '外地户口，在{district}找工作',
    forWhom: '刚来{city}的人',
    parts: [
      {
        title: '住在哪里，就在哪里问',
        lines: ['公共就业服务看住在哪里，不只看户口。', '附近的服务站点，问政策、看岗位、学技能，都不收钱。'],
      },
      {
        title: '两件早点办的事',
        lines: [
          '离开户口地住满半年，有稳定的工作或住处，可以办居住证。',
          '老家交过的养老和失业保险，年限可以接上，合起来算。',
        ],
      },
    ],
    policies: [
      'cn-public-employment-service-2025',
      'cn-free-public-service',
      'cn-residence-permit',
      'cn-pension-ui-transfer',
    ],
    procedures: ['residence-permit-apply', 'pension-transfer'],
  },
  {
    id: 'first-job-graduate',
    title: '刚毕业，第一份工作',
    forWhom: '应届毕业生',
    parts: [
      {
        title: '别急着等最好的',
        lines: [
          '先定一样：离家近、专业对口、还是工资。三样都要，会等很久。',
          '投之前看清试用期多长、工资打几折。',
        ],
      },
      {
        title: '档案和社保',
        lines: ['档案存放、毕业生接收都不收钱。', '上班满一个月还没签合同，单位要付两倍工资。'],
      },
      {
        title: '还没着落',
        lines: ['可以先去见习，边学边找。有没有补贴，去之前问清楚。'],
      },
    ],
    policies: ['cn-archives-free', 'cn-probation-limit', 'cn-no-written-contract', 'sh-youth-internship'],
    procedures: ['archives-deposit-transfer', 'youth-internship-apply'],
  },
  {
    id: 'back-after-family',
    title: '照顾家人几年，再出来上班',
    forWhom: '回来上班的人',
    parts: [
      {
        title: '中间这几年不用瞒',
        lines: [
          '直说：这几年在家带孩子、照顾老人，现在有人接手了。',
          '家里那几年也练了本事：算账、做饭、护理、跟人打交道。',
        ],
      },
      {
        title: '从近的、短的开始',
        lines: [
          '先找走路十五分钟里的，接送孩子来得及。',
          '半天班、小时工可以先做起来，再换全天。',
          '单位不能因为您结婚生育不要您。',
        ],
      },
      {
        title: '想学新的',
        lines: ['先看附近的岗位缺什么，再挑培训，别先交钱。'],
      },
    ],
    policies: ['cn-anti-discrimination', 'cn-part-time-work'],
    procedures: ['station-help'],
  },
];
