export const station = {
  phone: '电话',
  address: '地址',
  noAddress: '地址未公布',
  appointment: (phone: string | undefined) =>
    phone === undefined ? '其他时间可以预约' : '其他时间可以预约，也可以先打电话问',
  book: '预约这个站点',
  hotline: '人社热线',
};

export const cases = { title: '典型案例' };

/** 每月信息栏. */
export const monthBoard = {
  title: '每月信息栏',
  of: (name: string, month: string) => `${name} ${month}信息栏`,
  unsure: '这一年的放假安排还没有公布，节假日可能不坐班，去之前请先问。',
  partial: '活动和可预约的时间暂时取不到，下面可能不全。',
  empty: '这个月没有公布坐班和活动。请打电话问。',
  sits: '坐班',
  happens: '活动',
  bookable: '可约',
  sitsAt: (hours: string) => `坐班 ${hours}`,
  until: (time: string) => `至 ${time}`,
  visit: (what: string) => `可约${what}`,
  left: (count: number) => (count === 0 ? '约满' : `余 ${count}`),
  cancelled: '已取消',
  more: (count: number) => `还有 ${count} 项`,
};

/** On paper. */
export const nearest = '离您最近的站点';
export const stationLine = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，');
