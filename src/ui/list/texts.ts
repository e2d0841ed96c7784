export const splitView = { back: '返回' };
