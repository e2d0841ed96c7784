export const printing = {
  waits: '打印机还没有回应。请看看打印机，或者请工作人员帮忙。',
  failed: '没有打印出来。请看看打印机里有没有纸，再试一次，或者请工作人员帮忙。',
};

export const printout = {
  box: '☐',
  step: (nth: number, line: string) => `${nth}. ${line}`,
  sample: '示例数据，都是编出来的例子，请别照着去',
  more: (count: number) => `还有 ${count} 项，扫码看`,
  human: '拿不准，打 12333 或到就近的就业服务站点问。',
  printed: (day: string) => `${day} 打印`,
};
