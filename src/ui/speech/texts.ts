export const speech = {
  read: '读给我听',
  pause: '先停一下',
  resume: '接着读',
  volume: '听不清的话，请把机器的音量调大，或者请工作人员帮忙。',
};
