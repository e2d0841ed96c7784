export const fitting = {
  title: (count: number) => `对您合适的 ${count} 个岗位`,
  fresh: (count: number) => `其中 ${count} 个是您上次看过以后新来的。`,
  nothing: '现在没有全合您想法的。点开看放宽哪一条能多出来。',
  open: '看看为什么合适',
};
