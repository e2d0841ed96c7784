/** Names of the other services in the portal's grid; in the demo they open nothing. */
export const SERVICES = [
  '社区食堂',
  '居家养老',
  '预约就医',
  '公交查询',
  '物业报修',
  '志愿服务',
  '文体活动',
  '邻里议事',
];

export const portal = {
  name: '幸福云',
  district: '青浦 · 幸福社区（演示页面）',
  services: '服务',
  back: '返回幸福云',
  newJobs: '个新来的合适岗位',
  opening: '正在打开',
  again: '再试一次',
  sorry:
    '就业服务这会儿没有打开，幸福云的其他服务可以照常用。请稍后再试，急用的话请打 12333，或到社区的就业服务站点问。',
};
