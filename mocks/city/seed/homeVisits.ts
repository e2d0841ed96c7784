import type * as z from 'zod/mini';
import type { WireHomeVisit } from '../../../src/city/sources/gateway/wireStaff.ts';
import { dayAfter } from '../shanghaiTime.ts';
import { spotIn } from './spot.ts';

type HomeVisit = z.input<typeof WireHomeVisit>;

const SURNAMES = ['李', '张', '王', '陈', '沈', '陆', '朱', '徐', '顾', '钱', '吴', '周'] as const;
const CALLED = ['师傅', '阿姨', '先生', '女士'] as const;
/** Made-up streets in real towns; that they are made up stands in their names. */
const STREETS = [
  ['夏阳街道', '示例一路'],
  ['夏阳街道', '示例新村'],
  ['盈浦街道', '示例二路'],
  ['香花桥街道', '示例三路'],
  ['朱家角镇', '示例四路'],
  ['徐泾镇', '示例五路'],
] as const;
const REASONS = [
  '失业登记满六个月，问问找工作的情况',
  '登记了就业需求，一个月没有回音',
  '就业困难人员，每季度走访一次',
  '刚办了失业登记，送政策告知单',
  '应届毕业，还没有落实工作',
] as const;
const COUNT = 36;

/** Made-up residents that the staff of the sandbox visit. They have no phone number, because it would be somebody's. */
const residents = Array.from({ length: COUNT }, (_, nth) => {
  const [town, street] = STREETS[nth % STREETS.length] ?? STREETS[0];
  const number = 3 + nth * 4;
  return {
    id: `sample-home-visit-${nth + 1}`,
    name: `${SURNAMES[nth % SURNAMES.length]}${CALLED[(nth + Math.floor(nth / 12)) % CALLED.length]}（示例）`,
    street: `${town}${street}`,
    address: `${street}${number}号（示例数据）`,
    ...spotIn(town, nth),
    reason: REASONS[nth % REASONS.length] ?? REASONS[0],
    /** From three days ago to five days ahead. */
    inDays: (nth % 9) - 3,
  };
});

/** The visits of the sandbox at an instant, none of them made yet. */
export const sampleHomeVisits = (now: Date): readonly HomeVisit[] =>
  residents.map(({ inDays, ...resident }) => ({ ...resident, dueOn: dayAfter(now, inDays), state: 'due' }));
