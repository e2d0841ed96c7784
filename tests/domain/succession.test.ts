import { describe, expect, test } from 'vitest';
import { policyStatus } from '../../src/domain/policy.ts';
import { type Document, successions, withSuccessions } from '../../src/domain/succession.ts';
import { aPolicy } from '../builders.ts';

const document = (id: string, more: Partial<Document> = {}): Document => ({
  id,
  supersedes: [],
  confidence: 'high',
  ...more,
});
const old = document('old', { docNo: '沪人社规〔2022〕8号', effectiveFrom: '2022-01-01' });
const next = document('next', { docNo: '沪人社规〔2027〕1号', effectiveFrom: '2027-01-01' });
const fromNext = { supersededBy: ['next'], replacedFrom: '2027-01-01' };

describe('a document is replaced from the first day of what replaces it', () => {
  test.each([
    ['that it names by its id', [{ ...old, supersededBy: ['next'] }, next]],
    ['that names it by its id', [old, { ...next, supersedes: ['old'] }]],
    ['that names it by its 文号', [old, { ...next, supersedes: ['沪人社规〔2022〕8号'] }]],
    [
      'where both say so',
      [
        { ...old, supersededBy: ['next'] },
        { ...next, supersedes: ['old'] },
      ],
    ],
  ])('%s', (_, documents) => {
    expect(successions(documents).get('old')).toEqual(fromNext);
  });

  test('that it names by its 文号, which stays as it is written', () => {
    expect(successions([{ ...old, supersededBy: ['沪人社规〔2027〕1号'] }, next]).get('old')).toEqual({
      supersededBy: ['沪人社规〔2027〕1号'],
      replacedFrom: '2027-01-01',
    });
  });

  test.each([
    ['2026-12-31', 'inForce'],
    ['2027-01-01', 'superseded'],
  ])('on %s it is %s', (today, kind) => {
    const [policy] = withSuccessions([
      aPolicy({ id: 'old', effectiveFrom: '2022-01-01', supersededBy: ['next'] }),
      aPolicy({ id: 'next', effectiveFrom: '2027-01-01' }),
    ]);
    expect(policy && policyStatus(policy, today).kind).toBe(kind);
  });
});

describe('it is replaced already', () => {
  test.each([
    ['by what is not there', [{ ...old, supersededBy: ['gone'] }, next], ['gone']],
    [
      'by what does not say when, beside what does',
      [{ ...old, supersededBy: ['next', 'gone'] }, next],
      ['next', 'gone'],
    ],
    ['by what does not say when', [{ ...old, supersededBy: ['next'] }, document('next')], ['next']],
  ])('%s', (_, documents, supersededBy) => {
    expect(successions(documents).get('old')).toEqual({ supersededBy, replacedFrom: undefined });
  });
});

describe('it is not replaced', () => {
  test.each([
    ['on hearsay', [old, { ...next, supersedes: ['old'], confidence: 'low' as const }]],
    ['by something older', [{ ...old, supersedes: ['next'] }, next]],
    ['by something of which nobody knows the day', [old, document('next', { supersedes: ['old'] })]],
    [
      'by something of the same day',
      [old, { ...old, id: 'twin', docNo: '沪人社规〔2022〕9号', supersedes: ['old'] }],
    ],
    ['by itself', [{ ...old, supersedes: ['old'] }]],
    [
      'by what names a 文号 that it shares',
      [old, { ...old, id: 'same' }, { ...next, supersedes: ['沪人社规〔2022〕8号'] }],
    ],
  ])('%s', (_, documents) => {
    expect([...successions(documents).keys()]).toEqual([]);
  });
});

test('two that name each other hide only the older one', () => {
  const found = successions([
    { ...old, supersedes: ['next'] },
    { ...next, supersedes: ['old'] },
  ]);
  expect([...found.keys()]).toEqual(['old']);
});
