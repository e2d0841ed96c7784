import type { Staffing } from '../../domain/timetable.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { modes } from '../../ui/words/travel.texts.ts';

export const stations = {
  title: '服务站点',
  intro:
    '每个站点每周固定一天有工作人员坐班（节假日除外），其他时间可以预约。失业登记、补贴申领、找工作，都可以请他们帮您。',
  list: '服务站点列表',
  hotline: (city: string) => `现在就想问人，打 12333（${city}人社咨询热线）。`,
  none: '这里还没有站点。请打 12333 问离您最近的站点。',
};

export const page = {
  demonstration: '示范站点',
  hours: '坐班时间',
  weekly: (weekday: string, hours: string) => `每周${weekday} ${hours}，节假日除外`,
  noHours: '没有公布，去之前打电话问',
  address: '地址',
  phone: '电话',
  unknown: '没有公布，请打 12333 问',
  services: '在这里能约什么',
  book: (what: string) => `约${what}`,
  boardHint: '写着坐班的日子有人在，写着活动的日子往下看是什么，写着可约的日子可以约。',
  events: '看看附近的招聘活动',
  staff: '谁在这里',
  equipment: '这里有什么',
  platforms: '手机上也能找工作',
  platformHint: '点名字打开。',
  platformScan: '用手机扫码打开。',
  platformCode: (name: string) => `打开${name}的二维码`,
  print: '打印这个月的信息栏',
  printHint: '有变化以站点通知为准，去之前可以先打电话，或打 12333 问。',
  code: (name: string) => `打开${name}的二维码`,
};

const todayIs = { appointment: '可预约', rest: '今天休息', over: '坐班结束了' };

/** The drawing beside the list. */
export const circle = {
  open: '画成圈看一看',
  close: '收起圈',
  figure: (mode: TravelMode, count: number) => `${modes[mode]} 15 分钟内的 ${count} 个站点，和列表里的一样`,
  none: (mode: TravelMode) => `${modes[mode]} 15 分钟内没有站点。近的在列表最前面，也可以换个走法。`,
  staffed: '今天坐班',
  others: '其他时间可约',
  estimate: '圈里的远近按直线估算。号和列表里的一样。',
  state: (staffing: Staffing): string => {
    if (staffing.kind === 'unknown') return '先打电话问';
    if (staffing.kind === 'today') return staffing.now ? '正在坐班' : '今天坐班';
    return todayIs[staffing.today];
  },
};
