export const situationTexts = {
  question: '您现在是哪种情况',
  hint: '选一个，我们按先后告诉您做什么。',
  steps: '接着这样做',
  looked: '看过了',
  lookedOf: (title: string) => `看过了：${title}`,
  progress: (done: number, all: number) => `${all} 步里看过 ${done} 步，只记在这台设备上。`,
  last: '最后，找人帮您',
  stations: '看最近的站点',
  hotline: '也可以打',
};
