import type * as z from 'zod/mini';
import type { WireCourse } from '../../../src/city/sources/gateway/wireVisits.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { spotIn } from './spot.ts';

type Course = z.input<typeof WireCourse>;

/** A made-up course. Days are relative to today, so that the data never expires. */
interface Plan {
  readonly title: string;
  readonly provider: string;
  readonly town: string;
  /** Days from today to the first day, and the number of days. */
  readonly days: readonly [startsIn: number, lasts: number];
  readonly hours: number;
  /** 元. Some cities do not publish it. */
  readonly fee?: number;
  readonly subsidised?: true;
  readonly skills: readonly string[];
  readonly about: readonly string[];
  /** Free places. By default, unlimited. */
  readonly left?: number;
  readonly level?: string;
  readonly waitingList?: true;
  readonly cancelled?: true;
}

const school = '示例职业培训学校';
const station = '示例就业服务站';

const plans: readonly Plan[] = [
  {
    title: '养老护理员培训班',
    level: '五级',
    provider: school,
    town: '夏阳街道',
    days: [9, 20],
    hours: 100,
    fee: 1400,
    subsidised: true,
    skills: ['养老护理', '助浴助餐', '急救常识'],
    about: ['学老人日常照护、安全移动和突发情况处理。', '一半时间在示例养老院里练。'],
    left: 18,
  },
  {
    title: '保育师培训班',
    level: '五级',
    provider: school,
    town: '徐泾镇',
    days: [16, 25],
    hours: 110,
    fee: 1600,
    subsidised: true,
    skills: ['保育', '幼儿卫生', '急救常识'],
    about: ['学幼儿生活照料、消毒和配合教学。'],
    left: 12,
  },
  {
    title: '低压电工作业取证班',
    provider: school,
    town: '香花桥街道',
    days: [5, 18],
    hours: 80,
    fee: 1200,
    skills: ['电工', '安全用电'],
    about: ['学低压线路安装、检修和安全操作，结束后参加考核。'],
    left: 6,
  },
  {
    title: '叉车司机取证班',
    provider: school,
    town: '华新镇',
    days: [3, 10],
    hours: 48,
    fee: 1500,
    skills: ['叉车', '仓储安全'],
    about: ['白天练车，晚上学理论，结束后参加考核。'],
    left: 0,
    waitingList: true,
  },
  {
    title: '焊工提升班',
    level: '四级',
    provider: school,
    town: '白鹤镇',
    days: [21, 30],
    hours: 120,
    fee: 2000,
    subsidised: true,
    skills: ['焊接', '看图'],
    about: ['二保焊、氩弧焊和工件检验，适合有一年以上经验的人。'],
    left: 15,
  },
  {
    title: '数控车工提升班',
    level: '四级',
    provider: school,
    town: '香花桥街道',
    days: [12, 40],
    hours: 140,
    fee: 2200,
    subsidised: true,
    skills: ['数控车床', '看图', '量具'],
    about: ['编程、对刀和首件自检，小班上机。'],
    left: 9,
  },
  {
    title: '中式烹调师培训班',
    level: '五级',
    provider: school,
    town: '朱家角镇',
    days: [14, 30],
    hours: 120,
    fee: 1800,
    subsidised: true,
    skills: ['烹调', '食品卫生'],
    about: ['刀工、火候和二十道家常菜。'],
    left: 20,
  },
  {
    title: '手机求职入门课',
    provider: station,
    town: '盈浦街道',
    days: [2, 1],
    hours: 3,
    fee: 0,
    skills: ['手机求职'],
    about: ['手把手学会在手机上看岗位、登记需求和预约。', '会打电话就能来学。'],
    left: 14,
  },
  {
    title: '电脑办公基础班',
    provider: station,
    town: '赵巷镇',
    days: [7, 14],
    hours: 24,
    fee: 0,
    skills: ['文字处理', '电子表格'],
    about: ['打字、写通知、做表和打印。'],
    left: 10,
  },
  {
    title: '电商客服体验营',
    provider: school,
    town: '徐泾镇',
    days: [6, 5],
    hours: 20,
    fee: 0,
    skills: ['在线客服', '订单处理'],
    about: ['练打字、回话和退换货处理，结束后有企业来面试。'],
    left: 25,
  },
  {
    title: '家政服务上岗班',
    provider: school,
    town: '练塘镇',
    days: [10, 6],
    hours: 32,
    fee: 300,
    skills: ['家政保洁', '收纳整理'],
    about: ['保洁、收纳、上门礼仪和安全。'],
  },
  {
    title: '创业计划书写作班',
    provider: station,
    town: '金泽镇',
    days: [18, 2],
    hours: 8,
    fee: 0,
    skills: ['创业计划', '成本核算'],
    about: ['把想法写成一份能给人看的计划，并算清第一年的账。'],
    left: 30,
  },
  {
    title: '咖啡制作体验班',
    provider: school,
    town: '徐泾镇',
    days: [4, 2],
    hours: 12,
    fee: 200,
    skills: ['咖啡制作'],
    about: ['萃取、拉花和开店流程。'],
    left: 0,
  },
  {
    title: '保安员上岗班',
    provider: school,
    town: '夏阳街道',
    days: [11, 8],
    hours: 60,
    fee: 600,
    skills: ['保安'],
    about: ['门岗、巡逻、消防和急救。'],
    left: 8,
    cancelled: true,
  },
  {
    title: '安全生产上岗班',
    provider: school,
    town: '白鹤镇',
    days: [-20, 10],
    hours: 40,
    fee: 0,
    skills: ['安全生产'],
    about: ['进车间之前要懂的安全常识。'],
  },
];

const SAMPLE = '本课程是示例数据，不能真的报名。';

/** The courses of the made-up city at an instant. */
export function sampleCourses(now: Date): readonly Course[] {
  return plans.map(({ days: [startsIn, lasts], about, town, skills, subsidised, ...plan }, index) => ({
    ...plan,
    id: `sample-course-${index + 1}`,
    title: `${plan.title}（示例）`,
    ...spotIn(town, index),
    address: `${town}示例路${(index + 1) * 6}号（示例地址）`,
    start: dayAfter(now, startsIn),
    end: dayAfter(now, startsIn + lasts - 1),
    subsidised: subsidised ?? false,
    ...(subsidised && { policy: 'sh-skill-upgrade-subsidy' }),
    skills: [...skills],
    description: [...about, SAMPLE],
  }));
}
