import type * as z from 'zod/mini';
import type { WireEvent } from '../../../src/city/sources/gateway/wireVisits.ts';
import type { EventKind } from '../../../src/domain/event.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { spotIn } from './spot.ts';

type Event = z.input<typeof WireEvent>;

/** A made-up event. Days are relative to today, so that the data never expires. */
interface Plan {
  readonly title: string;
  readonly kind: EventKind;
  /** Days from today; negative for a past event. */
  readonly inDays: number;
  readonly hours: readonly [from: string, to: string];
  /** The town. By default, the event is online. */
  readonly town?: string;
  /** The station where it is. By default, it is elsewhere. */
  readonly station?: string;
  readonly about: readonly string[];
  /** Free places. By default, unlimited. */
  readonly left?: number;
  readonly employers?: readonly string[];
  readonly cancelled?: true;
}

const plans: readonly Plan[] = [
  {
    title: '社区现场招聘会',
    kind: 'jobFair',
    inDays: 3,
    hours: ['09:00', '11:30'],
    town: '夏阳街道',
    station: 'sample-station-1',
    about: ['二十家示例企业带来约三百个示例岗位。', '带上简历，没有也可以现场写。'],
    employers: ['示例超市', '示例物流公司', '示例养老院'],
  },
  {
    title: '物流仓储专场招聘会',
    kind: 'jobFair',
    inDays: 8,
    hours: ['13:00', '16:00'],
    town: '华新镇',
    about: ['分拣、叉车、司机等岗位，当场面试。'],
    employers: ['示例物流公司', '示例仓储公司'],
  },
  {
    title: '大龄友好岗位专场',
    kind: 'jobFair',
    inDays: 12,
    hours: ['09:00', '11:00'],
    town: '练塘镇',
    about: ['保洁、护绿、食堂、养老护理等岗位。'],
    left: 40,
  },
  {
    title: '周末零工集市',
    kind: 'jobFair',
    inDays: 0,
    hours: ['18:30', '20:30'],
    town: '徐泾镇',
    about: ['会展搭建、促销、分拣等按天结算的活。'],
  },
  {
    title: '直播带岗：新能源装配',
    kind: 'liveStream',
    inDays: 2,
    hours: ['19:00', '20:00'],
    about: ['看车间、听班长讲，直播间里问。'],
  },
  {
    title: '直播带岗：古镇文旅',
    kind: 'liveStream',
    inDays: 9,
    hours: ['19:00', '20:00'],
    about: ['讲解员、前台、客房等岗位。'],
  },
  {
    title: '线上面试：电商客服',
    kind: 'onlineInterview',
    inDays: 4,
    hours: ['14:00', '17:00'],
    about: ['每人十五分钟，报名后收到进入办法。'],
    left: 5,
  },
  {
    title: '线上面试：软件测试',
    kind: 'onlineInterview',
    inDays: 6,
    hours: ['09:30', '11:30'],
    about: ['每人二十分钟，请准备好简历。'],
    left: 0,
  },
  {
    title: '就业补贴政策宣讲',
    kind: 'talk',
    inDays: 5,
    hours: ['14:00', '15:30'],
    town: '朱家角镇',
    about: ['讲灵活就业社保补贴怎么申请，讲完可以单独问。'],
    left: 35,
  },
  {
    title: '求职防骗宣讲',
    kind: 'talk',
    inDays: -2,
    hours: ['10:00', '11:00'],
    town: '白鹤镇',
    about: ['押金、培训费、刷单：三种常见的骗法。'],
  },
  {
    title: '创业项目路演',
    kind: 'roadshow',
    inDays: 10,
    hours: ['13:30', '16:00'],
    town: '夏阳街道',
    station: 'sample-station-1',
    about: ['六个示例项目上台讲，专家当场给建议。', '想上台的，报名后会有人联系您。'],
    left: 20,
  },
  {
    title: '纺织专场招聘会',
    kind: 'jobFair',
    inDays: 7,
    hours: ['09:00', '11:00'],
    town: '白鹤镇',
    about: ['缝纫、质检、打包等岗位。'],
    cancelled: true,
  },
];

const SAMPLE = '本活动是示例数据，不会真的举行。';

/** The events of the made-up city at an instant. */
export function sampleEvents(now: Date): readonly Event[] {
  return plans.map(
    ({ title, kind, inDays, hours: [from, to], town, station, about, left, employers, cancelled }, index) => {
      const id = `sample-event-${index + 1}`;
      const day = dayAfter(now, inDays);
      return {
        id,
        title: `${title}（示例）`,
        kind,
        start: `${day}T${from}:00+08:00`,
        end: `${day}T${to}:00+08:00`,
        ...(town
          ? {
              ...spotIn(town, index),
              address: `${town}示例广场${index + 1}号（示例地址）`,
            }
          : { url: `https://example.com/events/${id}` }),
        description: [...about, SAMPLE],
        ...(station && { station }),
        ...(left !== undefined && { left }),
        ...(employers && { employers: [...employers] }),
        ...(cancelled && { cancelled }),
      };
    },
  );
}
