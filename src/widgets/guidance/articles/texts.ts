export const articleTexts = {
  heading: '看一看，心里有数',
  list: '求职文章',
  policies: '这些话的依据',
  procedures: '接着可以办',
  station: '请站点的人帮我',
  code: '这一篇的二维码',
  print: '打印这一篇',
};
