/** Pay that could not be read as 元, in the ad's own words. */
export const payLine = (words: string) => `薪资：${words}`;
export const monthsOfExperience = (months: number) => `工作经验：${months}个月`;
