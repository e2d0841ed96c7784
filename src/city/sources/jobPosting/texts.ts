/** Pay that could not be read as an amount, in the words of the ad. */
export const payLine = (words: string) => `薪资：${words}`;
export const monthsOfExperience = (months: number) => `工作经验：${months}个月`;
