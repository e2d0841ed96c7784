/** One question of an interview, why it is asked, and how to answer. */
export interface InterviewCard {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly answer: readonly string[];
  /** The policy by which it need not be answered. By default, it is a fair question. */
  readonly refuse?: string;
}

export const interview = {
  title: '面试练一练',
  intro: '面试常问的几句。先自己说一遍，再点开看怎么答；顺口了就勾上。',
  open: '怎么答',
  close: '收起',
  why: '为什么问',
  how: '三句话就够',
  refuse: '这一句可以不答。您可以说：这和干活没关系，我想聊聊工作。',
  rule: '看看规定怎么说',
  can: '会了',
  count: (can: number, all: number) => `会了 ${can} 句，共 ${all} 句`,
  print: '打印这些问题',
  code: '这些问题的二维码',
  help: '约人陪我练',
};

export const cards: readonly InterviewCard[] = [
  {
    id: 'yourself',
    question: '先介绍一下您自己',
    why: '想知道您会什么，能不能把话讲清楚。',
    answer: [
      '说姓名，住在哪里，路上要多久。',
      '说做过哪一行、做了几年、最拿手的一样。',
      '说为什么想来这里。',
    ],
  },
  {
    id: 'left',
    question: '上一份工作为什么不做了',
    why: '想知道您会不会很快又走。',
    answer: [
      '实话实说，一句就好：厂搬走了，合同到期了，离家太远。',
      '不说原来单位的坏话。',
      '接一句：所以想找近一点、稳当一点的。',
    ],
  },
  {
    id: 'gap',
    question: '这段时间没上班，在做什么',
    why: '空白的时间他们会多想，您说清楚就好。',
    answer: ['照直说：照顾家人，养身体，学手艺。', '说现在这件事安排好了。', '说什么时候可以来上班。'],
  },
  {
    id: 'strength',
    question: '您有什么长处',
    why: '想听一个具体的例子。',
    answer: [
      '只说一样，和这份活有关的。',
      '举一件真事：哪一次，您怎么做的，结果怎样。',
      '说来这里也能这么干。',
    ],
  },
  {
    id: 'unknown',
    question: '这个您没做过，行吗',
    why: '想看您肯不肯学。',
    answer: ['承认没做过。', '说做过的里面有哪样相近。', '问有没有人带，说自己几天能上手。'],
  },
  {
    id: 'shift',
    question: '能上夜班、能加班吗',
    why: '排班要用。',
    answer: [
      '能就说能，不能就说不能，别先答应再反悔。',
      '问清几点到几点、一周几次。',
      '问加班费怎么算，写不写进合同。',
    ],
  },
  {
    id: 'pay',
    question: '您想要多少钱',
    why: '看和他们的预算差多少。',
    answer: [
      '先问：到手多少，缴不缴社保，几号发。',
      '再报一个范围，低的那头是您能接受的。',
      '说可以按试用期的表现再谈。',
    ],
  },
  {
    id: 'family',
    question: '结婚了吗，打算要孩子吗',
    why: '这和干活没有关系，招人时不该问。',
    answer: [
      '可以笑一笑，不答。',
      '把话带回来：您放心，排班我都能安排好。',
      '对方盯着问，记下来，可以投诉。',
    ],
    refuse: 'cn-anti-discrimination',
  },
  {
    id: 'age',
    question: '您这个年纪，吃得消吗',
    why: '他们担心体力，您说活就行。',
    answer: [
      '不用争年纪，说最近一份活的强度。',
      '说一件能说明问题的事：站一天、走多少路。',
      '说可以试工一天看看。',
    ],
  },
  {
    id: 'deposit',
    question: '要先交押金、服装费',
    why: '正规的单位不会要。要钱的，多半是骗。',
    answer: ['说：单位不能收押金，我不交。', '身份证只给看，不给押。', '走开，打 12333 说一声。'],
    refuse: 'cn-no-deposit-no-id',
  },
  {
    id: 'ask',
    question: '您有什么要问我们的吗',
    why: '问得出来，说明您认真。',
    answer: ['问每天具体做什么，跟谁干。', '问合同签几年，社保哪个月开始缴。', '问几天内给答复，怎么联系。'],
  },
];
