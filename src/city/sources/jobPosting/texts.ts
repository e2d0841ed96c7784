/** Pay that could not be read as an amount, in the words of the ad. */
export const payLine = (words: string) => `薪资：${words}`;
export const monthsOfExperience = (months: number) => `工作经验：${months}个月`;
/** Names of our currency, in capitals. */
export const ours: ReadonlySet<string> = new Set([
  'CNY',
  'RMB',
  'CNH',
  'CN¥',
  '¥',
  'YUAN',
  '元',
  '人民币',
  '人民币元',
]);
/** A unit that is more than the name of a time: `元/月`, `/月`, `月薪`. */
export const unitOfAd = /[元/薪]/;
