import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findJobs } from '../../../src/domain/findJobs.ts';
import { soundsOf } from '../../../src/domain/words/sounds.ts';
import foreign from './foreign.json' with { type: 'json' };
import { poolOfEverything } from './pool.ts';
import a from './queriesA.json' with { type: 'json' };
import b from './queriesB.json' with { type: 'json' };
import c from './queriesC.json' with { type: 'json' };

/** What residents type, the occupations of which one must be among the first ten, and the conditions in it. */
const Queries = z.array(z.tuple([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]));

const { jobs, occupationOf } = poolOfEverything();

/** The occupations of the first ten jobs. */
const firstTen = (text: string) =>
  findJobs(jobs, { text, pageSize: 10 }, soundsOf).jobs.map(({ id }) => occupationOf.get(id) ?? '');

describe.each([
  ['that the lexicon was tried with', a],
  ['that were kept back from it at first', b],
  ['that were kept back until it was done', c],
])('queries in residents’ words %s', (_, file) => {
  const wanted = Queries.parse(file).filter(([, wants]) => wants.length > 0);

  it('find the right work among the first ten: at least nine of ten', () => {
    const missed = wanted.filter(([text, wants]) => !firstTen(text).some((name) => wants.includes(name)));
    expect(missed.length / wanted.length, missed.map(([text]) => text).join('，')).toBeLessThanOrEqual(0.1);
  });

  it('hardly ever find nothing: at most one of twenty', () => {
    const empty = wanted.filter(([text]) => firstTen(text).length === 0);
    expect(empty.length / wanted.length, empty.map(([text]) => text).join('，')).toBeLessThanOrEqual(0.05);
  });
});

describe('what residents type that asks for no job', () => {
  it('finds none: at least nine of ten', () => {
    const found = foreign.filter((text) => firstTen(text).length > 0);
    expect(found.length / foreign.length, found.join('，')).toBeLessThanOrEqual(0.1);
  });
});
