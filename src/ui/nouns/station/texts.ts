export const station = {
  phone: '电话',
  address: '地址',
  noAddress: '地址未公布',
  appointment: '其他时间请先打电话约',
  hotline: '人社热线',
};
