import { expect, it } from 'vitest';
import { jobs } from '../../src/widgets/jobs/texts.ts';

it('a lower bound asks for another condition only where there is much to choose from', () => {
  expect([jobs.countAtLeast(1), jobs.seeAtLeast(1)]).toEqual(['至少 1 个岗位', '看这些岗位']);
  expect([jobs.countAtLeast(100_000), jobs.seeAtLeast(100_000)]).toEqual([
    '岗位在 100,000 以上，加个条件更好找',
    '看 100,000 以上的岗位',
  ]);
});
