import type { Article } from './article.ts';

/** Articles about looking for work. Written for this product; a rule is stated only with the policy that it follows. */
export const lookingArticles: readonly Article[] = [
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
    id: 'phone-call',
    title: '给单位打第一个电话',
    forWhom: '怕打电话的人',
    parts: [
      {
        title: '打之前，写三行字',
        lines: ['我是谁，做过什么。', '我看到的是哪个岗位。', '我想问的两件事：上班时间，工资怎么算。'],
      },
      {
        title: '可以这样开口',
        lines: [
          '您好，我看到您这里招保洁，还招吗？',
          '我做过三年酒店保洁，住得近，走路十几分钟。',
          '请问几点上班，一个月休几天，工资里有没有要扣的？',
        ],
      },
      {
        title: '挂电话之前',
        lines: [
          '问清去哪里、几点、找谁。',
          '复述一遍，请对方说对不对。',
          '对方不肯说工资，或者要您先交钱，就不用去了。',
        ],
      },
    ],
    policies: ['cn-no-deposit-no-id'],
    procedures: ['station-help'],
  },
  {
    id: 'reading-an-ad',
    title: '看懂一条招聘',
    forWhom: '找工作的人',
    parts: [
      {
        title: '一条好的招聘，会写清这些',
        lines: [
          '哪家单位，在哪里上班。',
          '做什么，招几个人，要什么条件。',
          '工资多少，怎么算，几点上下班。',
          '招到什么时候，是谁发的。',
        ],
      },
      {
        title: '看到这些，多留个心',
        lines: [
          '先交押金、服装费、培训费。',
          '要扣身份证，或者要拍身份证再加人脸。',
          '工资写得比同样的活高一大截，还说没经验也行。',
          '只限男、只限女，或者问您结不结婚、生不生孩子。',
        ],
      },
      {
        title: '拿不准怎么办',
        lines: ['先不去，托站点帮您问。', '觉得是假的，在岗位下面点举报，我们会去核实。'],
      },
    ],
    policies: ['cn-no-deposit-no-id', 'cn-anti-discrimination'],
    procedures: ['labor-inspection-complaint'],
  },
  {
    id: 'interview-at-50',
    title: '五十岁去面试',
    forWhom: '大龄求职的人',
    parts: [
      {
        title: '您有的，年轻人没有',
        lines: [
          '做得久、少请假、遇事不慌，这是单位想要的，要说出来。',
          '说一件您做过的难事，怎么解决的，比说“我很认真”管用。',
        ],
      },
      {
        title: '常会问到的三句',
        lines: [
          '“吃得消吗？”说您现在每天做多少活，身体怎么样，别逞强。',
          '“会用手机吗？”会到哪一步就说到哪一步，愿意学。',
          '“能做多久？”说实话，想长做就说想长做。',
        ],
      },
      {
        title: '别忘了问',
        lines: [
          '签不签合同，交不交社保。',
          '过了退休年龄再上班的，也要签书面协议，受伤有保障，这一条要问清。',
        ],
      },
    ],
    policies: ['cn-overage-workers-2026', 'cn-delayed-retirement'],
    procedures: ['retirement-age-check'],
  },
  {
    id: 'resume-blank',
    title: '没写过简历，怎么写',
    forWhom: '第一次写简历的人',
    parts: [
      {
        title: '一页就够',
        lines: [
          '名字，电话，住在哪个街镇。',
          '想做什么。',
          '做过什么：哪几年，在哪里，每天做什么。',
          '会什么：证书、设备、方言、开车，都算。',
        ],
      },
      {
        title: '没上过班也能写',
        lines: ['带过孩子、照顾过老人、种过地、摆过摊，都是经历。', '写清做了多久、做了多少，比形容词有用。'],
      },
      { title: '不用写的', lines: ['身份证号、家里几口人、结没结婚、身高体重。单位不该问，您也不用写。'] },
    ],
    policies: ['cn-anti-discrimination'],
    procedures: ['job-seeker-register'],
  },
  {
    id: 'talk-about-pay',
    title: '怎么谈工资',
    forWhom: '快谈成的人',
    parts: [
      {
        title: '先算到手',
        lines: [
          '问清说的是税前还是到手，社保谁交，有没有要扣的。',
          '加班算不算在里面，要问。',
          '全职到手不能低于最低工资，低了可以打 12333。',
        ],
      },
      {
        title: '开口的时候',
        lines: [
          '先听对方说多少。',
          '说一个范围，再说为什么：做过几年，会什么，能上夜班。',
          '谈好的，写进合同。口头说的以后难算。',
        ],
      },
    ],
    policies: ['sh-min-wage-2025', 'sh-wage-payment'],
    procedures: ['labor-dispute-help'],
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
      { title: '想学新的', lines: ['先看附近的岗位缺什么，再挑培训，别先交钱。'] },
    ],
    policies: ['cn-anti-discrimination', 'cn-part-time-work'],
    procedures: ['station-help'],
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
      { title: '还没着落', lines: ['可以先去见习，边学边找。有没有补贴，去之前问清楚。'] },
    ],
    policies: ['cn-archives-free', 'cn-probation-limit', 'cn-no-written-contract', 'sh-youth-internship'],
    procedures: ['archives-deposit-transfer', 'youth-internship-apply'],
  },
  {
    id: 'change-trade',
    title: '想换个行当',
    forWhom: '想换工作的人',
    parts: [
      {
        title: '先看隔壁的活',
        lines: [
          '做过服务员的，可以看前台、收银、客服。',
          '做过普工的，可以看仓库、叉车、质检。',
          '做过月嫂的，可以看育儿、养老护理。',
        ],
      },
      {
        title: '缺一张证，再去考',
        lines: ['先找到真在招人的岗位，看它要不要证。', '先收培训费、叫您贷款学的，多半是骗。'],
      },
      {
        title: '走之前',
        lines: ['正式期提前三十天书面说，试用期提前三天。', '下家说定了再说，别两头空。'],
      },
    ],
    policies: ['cn-training-loan-warning', 'cn-resign-notice'],
    procedures: ['certificate-lookup', 'leaving-job-papers'],
  },
  {
    id: 'moved-to-shanghai',
    title: '外地户口，在青浦找工作',
    forWhom: '刚来上海的人',
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
    id: 'ask-for-help',
    title: '不会弄，怎么请人帮',
    forWhom: '不会用手机、填不来表的人',
    parts: [
      {
        title: '三种请法',
        lines: [
          '到站点去：坐班的那天一定有人，别的时间可以约。',
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
];
