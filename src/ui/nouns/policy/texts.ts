export const policyCard = {
  forWhom: (who: string) => `给谁：${who}`,
  level: (level: string) => ({ 国家: '全国都一样', 市: '本市的', 区: '本区的' })[level] ?? level,
  leadOnly: '只是线索，没有官方来源。先打 12333 问清楚',
};
