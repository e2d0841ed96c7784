import type { Article } from './article.ts';

/** Articles about finding a job and asking for it. A rule is stated only with the policy that it follows. */
export const applying: readonly Article[] = [
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
      {
        title: '不用写的',
        lines: ['身份证号、家里几口人、结没结婚、身高体重。单位不该问，您也不用写。'],
      },
    ],
    policies: ['cn-anti-discrimination'],
    procedures: ['job-seeker-register'],
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
];
