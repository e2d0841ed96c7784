import type { Pay } from '../../../src/domain/pay.ts';
import { inDatum } from '../geo.ts';
import type { SampleJob } from './jobs.ts';
import towns from './towns.json' with { type: 'json' };

/** A made-up ad with a fault. By default, its fields are as in a correct ad. */
interface BadAd {
  readonly title: string;
  readonly description?: readonly string[];
  readonly requirements?: readonly string[];
  readonly pay?: Pay;
  readonly headCount?: number | null;
  readonly address?: string | null;
  readonly postedDaysAgo?: number;
  readonly closesInDays?: number;
}

const monthly = (min: number, max: number): Pay => ({ kind: 'range', min, max, unit: 'month' });

const ads: readonly BadAd[] = [
  { title: '前台文员', requirements: ['限女性，18–28周岁', '形象好，身高160以上'] },
  { title: '仓库搬运', requirements: ['只招男性', '本地户籍优先'] },
  { title: '行政助理', requirements: ['未婚未育优先', '无乙肝'] },
  { title: '装配工', description: ['上岗前交押金500元，服装费200元，离职退还。'] },
  { title: '新媒体运营', description: ['零基础，先参加付费培训，培训费可分期，结业后保证录用。'] },
  {
    title: '居家兼职',
    description: ['手机刷单，足不出户，日入上千，当天结算。'],
    pay: { kind: 'negotiable' },
  },
  { title: '金牌销售', description: ['月入十万不是梦，稳赚不赔！'], pay: monthly(3000, 100_000) },
  { title: '保洁员', pay: monthly(2200, 2400) },
  { title: '分拣小时工', pay: { kind: 'range', min: 18, max: 20, unit: 'hour' } },
  { title: '门卫', postedDaysAgo: 206, closesInDays: 30 },
  { title: '收银员', postedDaysAgo: 60, closesInDays: -20 },
  { title: '普工', headCount: null, address: null, description: [], requirements: [] },
  {
    title: '操作工',
    pay: { kind: 'range', min: 5, max: 8, unit: 'month' },
    description: ['工资单位：千元。'],
  },
];

/** How often the duplicate ad is in the list. */
const REPEATS = 12;

/** Made-up ads that a careful city would not publish, and one ad that is published twelve times. */
export const badAds: readonly SampleJob[] = [
  ...ads.map((ad, index) => toSample(ad, `sample-bad-${index + 1}`, index)),
  ...Array.from({ length: REPEATS }, (_, nth) =>
    toSample({ title: '急招送餐员', postedDaysAgo: nth }, `sample-again-${nth + 1}`, ads.length),
  ),
];

function toSample(ad: BadAd, id: string, index: number): SampleJob {
  const [first] = towns.items;
  const town = towns.items[index % towns.items.length] ?? first;
  if (!town) throw new RangeError('no towns');
  const address = `${town.name}示例路${index + 1}号（示例地址）`;
  return {
    row: {
      id,
      title: ad.title,
      employer: `示例可疑公司 ${index + 1}`,
      address: ad.address === null ? undefined : (ad.address ?? address),
      place: inDatum(town.place, 'WGS-84'),
      employment: 'fullTime',
      tags: [],
      source: '示例数据·企业自荐',
    },
    more: {
      headCount: ad.headCount === null ? undefined : (ad.headCount ?? 3),
      description: [...(ad.description ?? ['按岗位要求完成工作。'])],
      requirements: [...(ad.requirements ?? ['能按时到岗'])],
      hours: '08:30–17:00，每周休2天',
    },
    pay: ad.pay ?? monthly(5000, 6500),
    town: { code: town.code, name: town.name },
    at: { lng: town.place.lng, lat: town.place.lat },
    postedDaysAgo: ad.postedDaysAgo ?? 3,
    closesInDays: ad.closesInDays ?? 40,
  };
}
