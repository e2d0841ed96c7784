import { seededRandom } from '../../../mocks/city/seed/seededRandom.ts';
import type { Job } from '../../../src/domain/job.ts';
import { EMPLOYMENTS, JOB_TAGS } from '../../../src/domain/job.ts';
import { CONDITIONS } from '../../../src/domain/words/conditions.texts.ts';
import { OCCUPATIONS } from '../../../src/domain/words/occupations/index.ts';
import { aJob } from '../../builders.ts';

const towns = [
  '夏阳街道',
  '盈浦街道',
  '香花桥街道',
  '朱家角镇',
  '练塘镇',
  '金泽镇',
  '赵巷镇',
  '徐泾镇',
  '华新镇',
  '重固镇',
  '白鹤镇',
];
const PER_OCCUPATION = 3;
/** The tags that words ask for. */
const ASKED_TAGS = JOB_TAGS.filter((tag) => CONDITIONS.some(({ choices }) => choices?.tags?.includes(tag)));

/** Made-up jobs of every occupation, each titled as ads title it; `occupationOf` is what it really is. */
export function poolOfEverything() {
  const occupationOf = new Map<string, string>();
  const jobs: Job[] = OCCUPATIONS.flatMap(({ name, written }, at) =>
    Array.from({ length: PER_OCCUPATION }, (_, nth) => {
      const random = seededRandom(at * PER_OCCUPATION + nth);
      const id = `${name}-${nth}`;
      occupationOf.set(id, name);
      const least = random.between(3, 9) * 1000;
      return {
        ...aJob({ id }),
        title: written[nth % written.length] ?? name,
        pay: { kind: 'range' as const, min: least, max: least + 2000, unit: 'month' as const },
        town: { code: `t${nth}`, name: random.pick(['夏阳街道', ...towns]) },
        tags: ASKED_TAGS.filter(() => random.happens(0.5)),
        employment: random.pick(['fullTime', ...EMPLOYMENTS]),
      };
    }),
  );
  return { jobs, occupationOf };
}
