export const jobCard = {
  closed: '已截止',
  noWorkplace: '工作地点未公布，算不出路程',
  posted: (day: string) => `${day} 发布`,
};
