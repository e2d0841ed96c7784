export const printout = {
  box: '☐',
  sample: '示例数据，都是编出来的例子，请别照着去',
  printed: (day: string) => `${day} 打印`,
};
