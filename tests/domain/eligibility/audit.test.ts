import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Test } from '../../../src/domain/eligibility/condition.ts';
import { times } from '../../prove.ts';
import { coherent } from './coherent.ts';
import { check, vocabulary, wireRules } from './rules.ts';

const numbers = [
  0, 0.05, 0.1, 0.2, 1, 2, 3, 5, 6, 11, 12, 13, 15, 16, 18, 19, 24, 30, 31, 34, 35, 36, 40, 44, 45, 60,
];
const large = [100, 101, 365, 366, 2740, 7546, 32880, 32881, 37731, 37732];

/** Households that have answered some of the questions, on days around the limits of the documents. */
const answer = Object.fromEntries(
  vocabulary
    .filter(
      ({ fact }) => !/^age.|^birthDate$|Retirement|retirementYear|inWorkingAge|pensionYearsEnough/.test(fact),
    )
    .map(({ fact, type, values }) => [
      fact,
      type === 'bool'
        ? fc.boolean()
        : values
          ? fc.constantFrom(...values)
          : fc.constantFrom(...numbers, ...large),
    ]),
);
const whole = fc.record(answer).map(coherent);
const household = fc.oneof(whole, fc.record(answer, { requiredKeys: [] }).map(coherent));
const day = fc.constantFrom(
  '2025-12-31',
  '2026-06-30',
  '2026-08-15',
  '2026-11-25',
  '2026-12-31',
  '2027-01-01',
);

type Household = Readonly<Record<string, unknown>>;

/** The second reading: 1 yes, 0 no, ½ not known, by minimum and maximum instead of cases. */
function score(test: Test, facts: Household): number {
  if ('all' in test) return Math.min(1, ...test.all.map((part) => score(part, facts)));
  if ('any' in test) return Math.max(0, ...test.any.map((part) => score(part, facts)));
  let known = facts[test.fact];
  if (test.fact === 'ageMale' || test.fact === 'ageFemale') {
    if (facts.gender === undefined) return 0.5;
    if (facts.gender !== test.fact.slice(3).toLowerCase()) return 0;
    known = facts.age;
  }
  if (known === undefined) return 0.5;
  if (test.op === 'in') return Number([test.value].flat().some((value) => value === known));
  if (test.op === '==') return Number(known === test.value);
  const apart = Number(known) - Number(test.value);
  return Number(
    { '<': apart < 0, '<=': apart <= 0, '>': apart > 0, '>=': apart >= 0, '!=': apart !== 0 }[test.op],
  );
}

function secondReading(row: (typeof wireRules)[number], facts: Household, today: string) {
  const history = row.benefit.history?.some(({ from, to }) => from <= today && today <= to);
  const inForce = history || ((row.effectiveFrom ?? '') <= today && today <= (row.effectiveTo ?? '9999'));
  if (row.status === '已失效' || row.confidence === 'low' || !inForce) return 'undecided';
  if (row.exclusionsMachine?.some(({ machine }) => score(machine, facts) === 1)) return 'ineligible';
  const scores = row.conditions.map(({ machine, onFalse, undecidedIf }) => {
    const found = machine ? score(machine, facts) : 0.5;
    const soft = onFalse || (undecidedIf && score(undecidedIf, facts) > 0);
    return found === 0 && soft ? 0.5 : found;
  });
  const { all = null, any = null, byProduct = null } = row.conditionLogic ?? {};
  const product = byProduct?.[String(facts.product)];
  if (byProduct && !product) return 'undecided';
  const needed = [...(all ?? []), ...(product ?? [])].map((index) => scores[index] ?? 0);
  const either = any ? Math.max(...any.map((index) => scores[index] ?? 0)) : 1;
  const least = Math.min(either, ...needed);
  return least === 1 ? 'eligible' : least === 0 ? 'ineligible' : 'undecided';
}

test(`two readings of all rules agree on ${times(2000)} households`, () => {
  fc.assert(
    fc.property(household, day, (facts, today) => {
      const apart = wireRules.filter(
        (row) => check(row.id, facts, today).verdict !== secondReading(row, facts, today),
      );
      expect(apart.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: times(2000), seed: 12 },
  );
}, 60_000);

test('nobody who answers nothing is refused', () => {
  for (const { id } of wireRules) expect([id, check(id, {}).verdict]).not.toEqual([id, 'ineligible']);
});

test('more answers never turn a certain verdict, and their order does not matter', () => {
  fc.assert(
    fc.property(whole, fc.array(fc.nat(), { maxLength: 80 }), (facts, dropped) => {
      const entries = Object.entries(facts);
      const gone = new Set(dropped.map((index) => index % entries.length));
      const partial = Object.fromEntries(entries.filter((_, index) => !gone.has(index)));
      const turned = wireRules.filter(({ id }) => {
        const before = check(id, partial).verdict;
        const after = check(id, facts);
        // An exclusion may come to light later, and only that: nobody has to answer it first.
        return before !== 'undecided' && after.decidedBy?.kind !== 'exclusion' && after.verdict !== before;
      });
      expect(turned.map(({ id }) => id)).toEqual([]);
      const turnedOver = Object.fromEntries(entries.toReversed());
      expect(wireRules.map(({ id }) => check(id, turnedOver))).toEqual(
        wireRules.map(({ id }) => check(id, facts)),
      );
    }),
    { numRuns: times(1000), seed: 12 },
  );
}, 60_000);
