/** 政策计算: the way through the questions. */
export const benefits = {
  title: '政策计算',
  intro:
    '答几个小问题，看看您能领什么、能办什么。全在这台设备上算，不发给任何人；您点“留着”，结果才留在“我的”里。',
  introShared:
    '答几个小问题，看看能领什么、能办什么。这台机器大家共用，答的不会留下；家境、身体这些话，这里不问。',
  noRules: '这里的政策还不能自动算。可以一条条看政策汇编，或到站点找人问，工作人员陪您对一遍。',
  policies: '去看政策汇编',
  stations: '看哪个站点能帮我问',
  single: '只算一个数',
  singleFailed: '这几个小计算没有下载下来。可以再试一次，上面的照常能用。',
};

/** The first page: what it is about. */
export const situations = {
  question: '您想问哪件事？',
  hint: '挑一件，问题就少。',
  all: '都算一算（问题多一些）',
  count: (count: number) => `${count} 项`,
  /** Groups of policies in the order of this page; others follow. */
  order: [
    '没工作了',
    '快退休了',
    '自己交社保',
    '想创业',
    '学技能',
    '刚毕业',
    '欠薪维权',
    '上班的权利',
    '工伤意外',
    '家里困难',
    '残疾军人等',
    '招人的单位',
  ] as readonly string[],
};

/** So many questions left are not counted: hardly anybody answers them all. */
const MANY = 12;

export const question = {
  progress: (at: number, left: number) =>
    left > MANY
      ? `第 ${at} 问，随时可以先看结果`
      : left > 1
        ? `第 ${at} 问，大约还有 ${left - 1} 问`
        : `第 ${at} 问，问完就有结果`,
  why: (titles: readonly string[], total: number) => {
    const named = titles.map((title) => `“${title}”`).join('、');
    return total > titles.length
      ? `为什么问：${named}等 ${total} 项要看这个。`
      : `为什么问：${named}要看这个。`;
  },
  sensitive: '这个问题不想答就点“不清楚”，不影响看别的。',
  yes: '是',
  no: '不是',
  statement: (label: string) => `这句话说的是您吗：${label}`,
  said: (text: string) => `${text}（上次选的）`,
  unsure: '不清楚',
  back: '上一步',
  next: '下一步',
  results: '先看结果',
  change: '改答案',
  /** 离职几天了 has its unit already. */
  inUnit: (label: string, unit = '') => (label.includes(unit) ? label : `${label}（${unit}）`),
  yuan: '元',
  year: '年',
  month: '月',
  day: '日',
  choose: '请选',
  empty: '请先写一个数。不清楚就点“不清楚”。',
  noNumber: '没看明白这个数。请只写数字，比如 6。',
  tooSmall: (least: number) => `这个数不能小于 ${least}，请再看看。`,
  noDay: '请把年、月、日都选上。不清楚就点“不清楚”。',
  noSuchDay: '没有这一天，请再看看。',
  future: '这一天还没到，请再看看。',
};

/** Keeping a result on an own device. */
export const keep = {
  keep: '留着',
  keepOf: (title: string) => `留着：${title}`,
  kept: '留在“我的”里了。您填的没有留，只留了算出来的。',
  open: '看“我的”',
  failed: '这台设备没存下来，关掉就没有了。可以打印，或者截个图留着。',
};
