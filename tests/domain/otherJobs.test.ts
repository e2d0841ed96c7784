import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/domain/job.ts';
import { otherJobs } from '../../src/domain/otherJobs.ts';

const aJob = (id: string, fields: Partial<Job> = {}): Job => ({
  id,
  title: '保洁员',
  employer: '示例公司',
  pay: { kind: 'negotiable' },
  tags: [],
  publisher: '示例系统',
  ...fields,
});
const day = '2026-11-23';
const ids = (jobs: readonly Job[]) => jobs.map(({ id }) => id);
const choose = (found: readonly Job[], alike: readonly Job[]) => {
  const { sameEmployer, similar } = otherJobs(aJob('1'), { found, alike, day });
  return { sameEmployer: ids(sameEmployer), similar: ids(similar) };
};

describe('other jobs', () => {
  it('are those of the employer, by its name however it is written, and similar ones of others', () => {
    const own = aJob('2', { employer: '示例公司 ' });
    const others = aJob('3', { employer: '另一家' });
    expect(choose([own, others], [others, own])).toEqual({ sameEmployer: ['2'], similar: ['3'] });
  });

  it('are neither the job itself nor one that is over', () => {
    const over = { validUntil: '2026-11-22' };
    expect(choose([aJob('1'), aJob('2', over)], [aJob('3', { employer: '另一家', ...over })])).toEqual({
      sameEmployer: [],
      similar: [],
    });
    expect(choose([aJob('2', { validUntil: day })], [])).toMatchObject({ sameEmployer: ['2'] });
  });

  it('are three of each, each once, in the order of the city', () => {
    const many = ['5', '4', '3', '2', '5'].map((id) => aJob(id));
    const alike = many.map((job) => ({ ...job, id: `a${job.id}`, employer: '另一家' }));
    expect(choose(many, alike)).toEqual({ sameEmployer: ['5', '4', '3'], similar: ['a5', 'a4', 'a3'] });
  });

  it('are no jobs of a nameless employer because this one has no name either', () => {
    const nameless = aJob('1', { employer: '' });
    const other = aJob('2', { employer: ' ' });
    expect(ids(otherJobs(nameless, { found: [other], alike: [], day }).sameEmployer)).toEqual([]);
  });
});
