export const printout = {
  box: '☐',
  step: (nth: number, line: string) => `${nth}. ${line}`,
  sample: '示例数据，都是编出来的例子，请别照着去',
  more: (count: number) => `还有 ${count} 项`,
  printed: (day: string) => `${day} 打印`,
};
