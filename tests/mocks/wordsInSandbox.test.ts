import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { indexJobs } from '../../mocks/city/jobSearch.ts';
import { sampleJobs } from '../../mocks/city/seed/jobs.ts';
import { findJobs } from '../../src/domain/findJobs.ts';
import { createLexicon } from '../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../src/domain/words/occupations/index.ts';
import { soundsOf } from '../../src/domain/words/sounds.ts';
import queries from '../domain/words/queriesC.json' with { type: 'json' };

const Queries = z.array(z.tuple([z.string(), z.array(z.string()), z.unknown()]));

it('finds among the jobs of the sandbox what residents ask for: at least nine of ten among the first ten', () => {
  const jobs = indexJobs(sampleJobs(2000)).map(({ job }) => job);
  const { occupationsIn } = createLexicon(OCCUPATIONS);
  const missed = Queries.parse(queries).filter(
    ([text, wants]) =>
      !findJobs(jobs, { text, pageSize: 10 }, soundsOf).jobs.some(({ title }) =>
        wants.some((name) => occupationsIn(title).has(name)),
      ),
  );
  expect(missed.length / queries.length, missed.map(([text]) => text).join('，')).toBeLessThanOrEqual(0.1);
});
