import type { Article } from './article.ts';

/** Articles about what one signs, pays and learns before the work begins. A rule is stated only with the policy that it follows. */
export const signing: readonly Article[] = [
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
      {
        title: '签好以后',
        lines: ['自己拿一份。单位说“先放我这里”，也要拍照留好。', '空白的合同不签。'],
      },
    ],
    policies: ['cn-probation-limit', 'cn-no-written-contract'],
    procedures: ['labor-dispute-help'],
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
];
