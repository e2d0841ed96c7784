export const speech = {
  read: '读给我听',
  pause: '先停一下',
  resume: '接着读',
};
