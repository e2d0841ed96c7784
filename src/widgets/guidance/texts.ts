export const guidance = {
  title: '就业指导',
  intro: '一件事一页:分几步、带什么、去哪办。不会弄,就请站点的工作人员陪您办。',
  list: '办事指南',
  none: '城市的接口里现在没有办事指南。可以打 12333 问,或到站点请工作人员帮您。',
  help: '请工作人员陪我办',
};

export const procedure = {
  forWhom: '给谁办',
  before: '出门前先想想',
  steps: '办理步骤',
  noSteps: '这件事的步骤还没有查到官方出处,所以没有列出来。请先打 12333,或到站点问。',
  someSteps: (count: number) =>
    `另有 ${count} 步还没有查到官方出处,没有列出来。办之前请打 12333 或到站点问清楚。`,
  materials: '所需材料',
  materialsHint: '备好一样,勾一样。没有写清的,去之前先问。',
  checkedOnline: '工作人员能在网上核对,一般不用带',
  channels: '在哪办',
  howLong: '要多久',
  fee: '收费吗',
  phone: '问谁',
  result: '办好以后',
  basis: '依据',
  source: '出处',
  unknown: '没有查到,请先打 12333 问',
  policies: '相关政策',
  medium: '有的内容来自转载,办之前请再打 12333 核对。',
  low: '这一页只是线索,没有官方来源。请先打 12333。',
  high: '',
};
