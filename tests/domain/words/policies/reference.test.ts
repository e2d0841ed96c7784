import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords } from '../../../../src/domain/searchText.ts';
import { essenceOf } from '../../../../src/domain/words/policies/essence.ts';
import { exactPoints } from '../../../../src/domain/words/policies/exact.ts';
import { piecesOfRuns } from '../../../../src/domain/words/policies/pieceIndex.ts';
import { preparePolicies } from '../../../../src/domain/words/policies/prepare.ts';
import { readingsOf } from '../../../../src/domain/words/policies/readings.ts';
import { type Asked, scoreAll } from '../../../../src/domain/words/policies/score.ts';
import { aPolicy } from '../../../builders.ts';
import { TODAY } from './pool.ts';

const han = fc.constantFrom(...'失业保险金灵活就社会补贴创贷款八4050');
const words = (max: number) => fc.string({ unit: han, minLength: 1, maxLength: max });
const policy = fc.record({
  title: words(8),
  summary: words(12),
  condition: words(12),
  said: fc.array(words(6)),
});
const pools = fc.array(policy, { minLength: 1, maxLength: 12 }).map((list) =>
  preparePolicies(
    list.map(({ title, summary, condition, said }, nth) =>
      aPolicy({
        id: `p${nth}`,
        title,
        summary,
        conditions: [{ need: 'all', conditions: [{ text: condition }] }],
        plain: { title, gets: summary, said },
      }),
    ),
    [],
    TODAY,
    [],
  ),
);

/** The score of one document, as slowly and plainly as it is meant. */
function slowly(
  { searched, index }: ReturnType<typeof preparePolicies>,
  nth: number,
  asked: readonly Asked[],
) {
  const pieces = (text: string) => piecesOfRuns(essenceOf(text));
  const pairs = (text: string) => new Set([...pieces(text)].filter((piece) => piece.length > 1));
  const { phrases = [], gain = [], text = [] } = searched[nth] ?? {};
  const fields = [
    ...phrases.map((phrase) => ({ points: 3, own: pieces(phrase) })),
    { points: 2, own: pairs(gain.join('\n')) },
    { points: 1, own: pairs(text.join('\n')) },
  ];
  const has = (own: ReadonlySet<string>, { any }: Asked) => any.some((piece) => own.has(piece));
  const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);
  const total = sum(asked.map(({ weight }) => weight));
  const found = asked.map((one) => {
    const points = fields.filter(({ own }) => has(own, one)).map((field) => field.points);
    return (one.weight * Math.max(0, ...points)) / 3;
  });
  const likeness = phrases.map((phrase) => {
    const own = pieces(phrase);
    const shared = sum(asked.filter((one) => has(own, one)).map(({ weight }) => weight));
    return (2 * shared) / (total + sum([...own].map(index.weightOf)));
  });
  return {
    words: total === 0 ? 0 : sum(found) / total,
    phrase: Math.max(0, ...likeness.filter(Number.isFinite)),
  };
}

describe('the search through the index', () => {
  it('scores each document as a slow and obvious reading does', () => {
    fc.assert(
      fc.property(pools, words(8), (pool, query) => {
        for (const asked of readingsOf(pool.index, query)) {
          const fast = scoreAll(pool.index, asked);
          for (const nth of pool.searched.keys()) {
            const slow = slowly(pool, nth, asked);
            expect(fast.words[nth]).toBeCloseTo(slow.words, 9);
            expect(fast.phrase[nth]).toBeCloseTo(slow.phrase, 9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has the words as they are where a plain scan finds them', () => {
    fc.assert(
      fc.property(pools, fc.array(words(3), { minLength: 1, maxLength: 3 }), (pool, typed) => {
        const query = typed.join(' ');
        const scanned = pool.policies.map(({ title, summary, conditions }, nth) => {
          const text = [
            title,
            summary,
            ...conditions.flatMap((group) => group.conditions.map((one) => one.text)),
          ];
          const said = pool.searched[nth]?.phrases ?? [];
          return queryWords(query).every((word) => [...text, ...said].some((one) => one.includes(word)));
        });
        const points = exactPoints(pool.texts, query);
        for (const [nth, isThere] of scanned.entries()) if (isThere) expect(points[nth]).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
