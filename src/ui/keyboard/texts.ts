export const keyboard = {
  name: '屏幕键盘',
  erase: '删除',
  space: '空格',
  done: '完成',
  search: '搜索',
  previous: '上一页字',
  next: '下一页字',
  digits: '数字',
  letters: '拼音',
};
