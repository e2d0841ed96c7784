import type * as z from 'zod/mini';
import type { WireStation } from '../../../src/city/sources/gateway/wireStation.ts';
import type { Weekday } from '../../../src/domain/calendar.ts';
import type { Sitting } from '../../../src/domain/timetable.ts';
import { inDatum, moved } from '../geo.ts';
import { dayAfter } from '../shanghaiTime.ts';
import towns from './towns.json' with { type: 'json' };

type Station = Omit<z.input<typeof WireStation>, 'timetable'> & { readonly timetable: Sitting[] };

/** How many stations a town has. By default, 1. */
const COUNTS: Readonly<Record<string, number>> = {
  夏阳街道: 3,
  盈浦街道: 3,
  香花桥街道: 2,
  朱家角镇: 2,
  赵巷镇: 2,
  徐泾镇: 3,
  华新镇: 2,
};

/** Each station of a town: its number, and its distance (metres) and direction (radians) from the town's point. */
const SPOTS = [
  { nth: '一', metres: 320, angle: 0.7 },
  { nth: '二', metres: 540, angle: 3.5 },
  { nth: '三', metres: 1450, angle: 5.2 },
] as const;

/** A made-up case, marked as one. */
const sampleCase = {
  title: '四十九岁学会叉车（示例）',
  text: '厂里裁员后来站点登记，参加叉车培训，两个月后在附近的仓库上班。这是编出来的例子（示例数据）。',
};

/** Made-up cases of people who started a business, marked as such. */
const startupCases = [
  {
    kind: 'startup',
    title: '楼下开了家早餐店（示例）',
    text: '先约专家算了三个月的账，再租了小一点的店面，开了半年雇了一个人。这是编出来的例子（示例数据）。',
  },
  {
    kind: 'startup',
    title: '从接单修家电到开店（示例）',
    text: '先灵活就业接单，攒了老主顾才注册。路演上认识了合伙人。这是编出来的例子（示例数据）。',
  },
] as const;

/** The fixed weekday of each station, in turn. */
const weekdays: readonly Weekday[] = [3, 1, 5, 2, 4];

/** Made-up stations in real towns. Their names and addresses say that they are samples. */
export const stations: readonly Station[] = towns.items
  .flatMap((town) => SPOTS.slice(0, COUNTS[town.name] ?? 1).map((spot) => ({ town, spot })))
  .map(({ town, spot }, index) => {
    const weekday = weekdays[index % weekdays.length] ?? 3;
    return {
      id: `sample-station-${index + 1}`,
      name: `${town.name}示例${spot.nth}站`,
      town: town.code,
      address: `示例地址：${town.name}示例路${(index + 1) * 8}号（示例数据）`,
      place: inDatum(moved(town.place, spot.metres, spot.angle), 'WGS-84'),
      // The national employment hotline, because a number of a made-up station would be invented.
      phone: spot.nth === '一' ? '12333' : null,
      timetable: [
        { weekday, from: '09:00', to: '11:30' },
        { weekday, from: '13:30', to: '16:30' },
      ],
      services: ['assistance', 'counselling', 'expert', 'policyTalk', 'training', 'roadshow'],
      staff: ['就业服务专员', '职业指导师', ...(spot.nth === '一' ? ['创业指导专家（按预约）'] : [])],
      equipment: ['查询机', '打印机', ...(spot.nth === '一' ? ['大屏', '洽谈室'] : [])],
      platforms: [{ name: '上海公共就业招聘新平台' }, { name: '乐业上海' }, { name: '海纳百创' }],
      ...(spot.nth === '一' && {
        demonstration: true,
        cases: index === 0 ? [sampleCase, ...startupCases] : [sampleCase],
      }),
    };
  });

/** What a made-up station does on some days, relative to today. */
const plans = [
  { inDays: 2, from: '14:00', to: '15:00', title: '政策宣讲：补贴怎么申请（示例）' },
  { inDays: 6, from: '09:30', to: '11:00', title: '现场培训：手机找工作（示例）' },
  { inDays: 13, from: '13:30', to: '15:30', title: '专家坐诊：创业（示例）' },
  { inDays: 4, from: '10:00', to: '11:00', title: '手工体验（示例）', cancelled: true },
  { inDays: 24, title: '项目路演，时间另行通知（示例）' },
] as const;

/** The stations of the made-up city at an instant, with their month boards. */
export const sampleStations = (now: Date): readonly Station[] =>
  stations.map((station, nth) => ({
    ...station,
    notices: plans.map(({ inDays, ...plan }) => ({ ...plan, day: dayAfter(now, inDays + (nth % 3)) })),
  }));
