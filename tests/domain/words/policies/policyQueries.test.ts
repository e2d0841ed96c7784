import { describe, expect, it } from 'vitest';
import { preparePolicies } from '../../../../src/domain/words/policies/prepare.ts';
import { searchPolicies } from '../../../../src/domain/words/policies/searchPolicies.ts';
import { soundsOf } from '../../../../src/domain/words/sounds.ts';
import { inRounds } from './moreQueries.ts';
import { policies, pool, procedures, TODAY } from './pool.ts';
import { keptBack, type Query, tuned } from './queries.ts';

const find = (text: string, among = pool) => searchPolicies(among, text, soundsOf);

/** The queries that have no right answer among the first three policies, nor among the first three procedures. */
const missed = (queries: readonly Query[], among = pool) =>
  queries.filter(({ text, ids }) => {
    const found = find(text, among);
    const first = [...found.policies.slice(0, 3), ...found.procedures.slice(0, 3)];
    return !first.some(({ id }) => ids.includes(id));
  });

describe.each([
  ['that the words were grown with', tuned],
  ['that were kept back', keptBack],
  ['that were written in rounds', inRounds],
])('the queries %s', (_, { queries, foreign }) => {
  it('find a right policy among the first three, 95 of 100 at least', () => {
    expect(missed(queries).length / queries.length).toBeLessThan(0.05);
  });

  it('are about enough to say so', () => {
    expect(queries.length).toBeGreaterThan(120);
    expect(foreign.length).toBeGreaterThan(20);
  });

  it('find no policy where the matter is not ours, 90 of 100 at least, and say who helps', () => {
    const shown = foreign.filter((text) => find(text).policies.length > 0);
    expect(shown.length / foreign.length).toBeLessThan(0.1);
    for (const text of foreign) {
      const { kind, elsewhere } = find(text);
      if (kind === 'elsewhere') expect(elsewhere?.name).toBeTruthy();
    }
  });
});

describe('what people call a policy or a procedure in a city', () => {
  const PARTS = 4;
  const without = (part: number, said: readonly string[] = []) =>
    said.filter((_, nth) => nth % PARTS !== part);
  const only = (part: number, said: readonly string[] = []) => said.filter((_, nth) => nth % PARTS === part);

  it('is mostly found by words that the search does not have, from others that it has', () => {
    let [count, misses] = [0, 0];
    for (const part of [1]) {
      const among = preparePolicies(
        policies.map((policy) => ({
          ...policy,
          plain: policy.plain && { ...policy.plain, said: without(part, policy.plain.said) },
        })),
        procedures.map((procedure) => ({ ...procedure, said: without(part, procedure.said) })),
        TODAY,
      );
      const queries = [
        ...policies.flatMap(({ id, plain, procedureIds }) =>
          only(part, plain?.said).map((text) => ({ text, ids: [id, ...procedureIds] })),
        ),
        ...procedures.flatMap(({ id, said, policyIds }) =>
          only(part, said).map((text) => ({ text, ids: [id, ...policyIds] })),
        ),
      ];
      count += queries.length;
      misses += missed(queries, among).length;
    }
    expect(count).toBeGreaterThan(300);
    expect(misses / count).toBeLessThan(0.06);
  });

  it('finds it, first of all', () => {
    const notFirst = policies.flatMap(({ id, plain }) =>
      (plain?.said ?? []).filter(
        (text) =>
          !find(text)
            .policies.slice(0, 3)
            .some((one) => one.id === id),
      ),
    );
    const all = policies.flatMap(({ plain }) => plain?.said ?? []);
    expect(notFirst.length / all.length).toBeLessThan(0.03);
  });
});
