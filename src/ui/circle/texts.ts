export const circle = {
  me: '我',
  ring: (minutes: number) => `${minutes} 分`,
};
