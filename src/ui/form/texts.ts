export const microphone = {
  speak: '用说的找',
  listening: '请说',
  nothing: '没听清，请再说一次',
};
