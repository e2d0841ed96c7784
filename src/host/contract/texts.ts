/** The expected value of a field, for the host's developers. */
export const expected = {
  api: '数 1，不带引号',
  func: '函数',
  print: '函数，或 false',
  adcode: '9 位街镇代码',
  readable: '能读的字段',
  destination: (kind: string) => `要打开的页面，如 { kind: "${kind}" }`,
  https: '完整的 https 地址',
  radius: '0 到 24 的数（像素）',
  fontFamily: '字体名，用逗号隔开',
  station: '站点的编号，1 到 200 个字',
  time: '两位数的时和分，如 08:00',
  idleSeconds: '30 到 300 的数（秒）',
};
