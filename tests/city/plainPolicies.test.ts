import { expect, it } from 'vitest';
import policies from '../../mocks/policies/policies.json' with { type: 'json' };
import procedures from '../../mocks/policies/procedures.json' with { type: 'json' };

/** What who collects facts writes to themselves. A resident can do nothing with it. */
const NOTES = /没查到|没核|没读|未读|没打开|第三方|官方清单|原文|同上|未拨|低可信/;

/** All texts in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const notesIn = (...values: readonly unknown[]) => values.flatMap(textsIn).filter((text) => NOTES.test(text));

it('notices a note', () => {
  expect(notesIn({ steps: ['带身份证', { note: '一般需要，官方清单没查到' }] })).toHaveLength(1);
});

it.each(procedures)('$id tells residents what to do, not what was not found out', (procedure) => {
  const { before, steps, materials, channels, howLong, fee, result, forWhom } = procedure;
  expect(notesIn(before, steps, materials, channels, howLong, fee, result, forWhom)).toEqual([]);
});

it.each(policies)('$id tells residents what to do, not what was not found out', (policy) => {
  const { summary, conditions, exclusions, howToApply } = policy;
  const { items } = policy.benefit;
  expect(
    notesIn(
      summary,
      conditions.map(({ text }) => text),
      exclusions,
      howToApply,
      items,
    ),
  ).toEqual([]);
  expect(conditions.map(({ clause }) => clause)).not.toContain('同上');
});
