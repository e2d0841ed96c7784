export const acting = {
  note: '正在为居民办理',
  ways: { need: '登记需求', matches: '合适的岗位', benefits: '能领什么', booking: '约时间' },
  take: '发到居民手机',
  takeTitle: '用手机扫一扫',
  takeHint: '请居民用幸福云的“扫一扫”，这一页就在自己手机上打开。',
  codeName: '在居民手机上打开这一页的二维码',
  noCode: '这一页没有能带走的内容。先打开一个岗位、一条政策或一件事，再点这里。',
  close: '关闭',
};
