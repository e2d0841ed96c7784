export const guidance = {
  title: '就业指导',
  intro: '一件事一页：分几步、带什么、去哪办。不会弄，就请站点的工作人员陪您办。',
  procedures: '手续怎么办',
  articles: '看文章',
  list: '办事指南',
  search: '搜索办事指南',
  placeholder: '用平常的话找，比如 没工作了登记、讨工资',
  all: (total: number) => `共 ${total} 份指南`,
  count: (total: number) => `找到 ${total} 份指南`,
  nothing: '没有找到这样的指南。换个说法再试，或打 12333 问。',
  none: '这里还没有办事指南。可以打 12333 问，或到站点请工作人员帮您。',
  help: '看哪个站点能陪我办',
  book: '约个时间，有人陪我办',
};

export const procedure = {
  forWhom: '给谁办',
  before: '出门前先想想',
  steps: '办理步骤',
  noSteps: '这件事的步骤还没有查到官方出处，所以没有列出来。请先打 12333，或到站点问。',
  unverified: '官方写法还没有查到，没有写出来。请打 12333，或请站点的工作人员带您办。',
  materials: '所需材料',
  materialsHint: '备好一样，勾一样。没有写清的，去之前先问。',
  checkedOnline: '工作人员能在网上核对，一般不用带',
  channels: '在哪办',
  howLong: '要多久',
  fee: '收费吗',
  phone: '问谁',
  result: '办好以后',
  basis: '依据',
  provenance: '这些是从哪来的',
  called: (name: string) => `也就是：${name}`,
  checked: '可靠程度',
  seen: '读到的日子',
  confidence: { high: '官方原文', medium: '有的来自转载', low: '只是线索' },
  byPhone: '电话',
  ofStation: '站点',
  scan: (name: string) => `打开${name}的二维码`,
  source: '出处',
  unknown: '没有查到，请先打 12333 问',
  policies: '相关政策',
  medium: '有的内容来自转载，办之前请再打 12333 核对。',
  low: '这一页只是线索，没有官方来源。请先打 12333。',
  high: '',
};

/** 一对一帮办 with one procedure. */
export const help = {
  title: '一对一帮办',
  intro: '自己弄不来，就请站点的工作人员陪您办。',
  none: '这里还不能在网上请人帮办。打电话，或到站点，都有人帮您。',
  hotline: '12333',
  ask: '请人帮我办这件事',
  askAgain: '再请人帮一次',
  again: '再发一次',
  about: (name: string) => `想请人帮办：${name}`,
  unknown: '没有收到回答，可能已经请上了。可以再发一次，不会请成两次。',
  sheet: {
    title: (name: string) => `请人帮办：${name}`,
    form: '请人帮办',
    to: '下面的内容只发给服务站点，工作人员会打电话给您。身份证号不用写。',
    words: '想说一句（可以不写）',
    consent: '我同意把姓名和手机号发给服务站点',
    send: '确认请人帮办',
    sent: '站点已收到，请留意电话。',
  },
};

/** A printed procedure. */
export const checklist = {
  print: '打印清单',
  named: (name: string, value: string) => `${name}：${value}`,
  paper: (name: string, remarks: readonly string[]) =>
    remarks.length > 0 ? `${name}（${remarks.join('；')}）` : name,
  more: '还要知道',
  seen: (day: string) => `${day} 读到的存档`,
};
