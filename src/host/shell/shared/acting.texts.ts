export const acting = {
  note: '正在为居民办理',
  ways: { need: '登记需求', matches: '合适的岗位', benefits: '能领什么', booking: '约时间' },
};
