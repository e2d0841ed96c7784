export const policyCard = {
  forWhom: (audience: readonly string[]) => `给谁：${audience.join('、')}`,
  leadOnly: '没有官方来源，请先打 12333',
  noDocNo: '文号未公布',
};
