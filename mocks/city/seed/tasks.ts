import { shanghaiTime } from '../shanghaiTime.ts';
import type { CityState } from '../state.ts';

type Asked = CityState['assistance'][number];

const HOUR = 3_600_000;
/** The number of everybody who is made up. */
const PHONE = '13800000000';

const asked = [
  {
    name: '周女士（示例）',
    words: '失业登记要带什么，我不会弄，想请人陪我办。（示例数据）',
    procedure: 'unemployment-registration',
    hours: 50,
  },
  {
    name: '陈师傅（示例）',
    words: '灵活就业的社保补贴怎么申领，表看不懂。（示例数据）',
    procedure: 'flex-si-subsidy-claim',
    hours: 26,
  },
  { name: '沈阿姨（示例）', words: '想问附近有没有不上夜班的保洁。（示例数据）', hours: 5 },
  {
    name: '吴先生（示例）',
    words: '创业贷款的材料想请人先看一看。（示例数据）',
    procedure: 'startup-loan-application',
    hours: 3,
  },
  {
    name: '顾女士（示例）',
    words: '孩子毕业了还没找到工作，能不能帮忙看看见习。（示例数据）',
    procedure: 'youth-internship-apply',
    hours: 1,
  },
] as const;

/** Made-up requests for assistance that wait for the staff of the sandbox. */
export const sampleTasks = (now: Date): readonly Asked[] =>
  asked.map(({ name, hours, ...row }, nth) => ({
    id: `sample-task-${nth + 1}`,
    visitor: `resident:${nth + 1}`,
    asked: { ...row, person: { name, phone: PHONE }, station: `sample-station-${nth + 1}` },
    askedAt: shanghaiTime(new Date(now.getTime() - hours * HOUR)),
  }));
