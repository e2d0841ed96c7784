export const station = {
  phone: '电话',
  address: '地址',
  noAddress: '地址未公布',
  appointment: '其他时间可以预约，也可以先打电话问',
  book: '预约这个站点',
  hotline: '人社热线',
};
