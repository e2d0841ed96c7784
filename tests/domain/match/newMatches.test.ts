import { describe, expect, it } from 'vitest';
import { matchJobs } from '../../../src/domain/match/matchJobs.ts';
import { countNew, MAX_SEEN, suitingIds } from '../../../src/domain/match/newMatches.ts';
import { byPlainOrder } from '../../../src/domain/match/plainOrder.ts';
import { createLexicon } from '../../../src/domain/words/lexicon.ts';
import { aNeed, anAd, FAR, HOME, NEAR } from './cases.ts';

const context = { lexicon: createLexicon([]), mode: 'walk', from: HOME, day: '2026-11-23' } as const;
const near = Array.from({ length: 3 }, (_, nth) => anAd({ id: `near-${nth}`, place: NEAR }));
const far = anAd({ id: 'far', place: FAR, postedOn: '2026-11-22' });
const matching = matchJobs(aNeed({ withinMinutes: 15 }), [...near, far], context);

describe('new matches', () => {
  it('are those that suit and were not seen', () => {
    expect(countNew(matching, ['near-0', 'gone'])).toBe(2);
    expect(countNew(matching, suitingIds(matching))).toBe(0);
  });

  it('are none before the first look', () => {
    expect(countNew(matching, undefined)).toBe(0);
  });

  it('are remembered up to a limit', () => {
    const many = Array.from({ length: MAX_SEEN + 5 }, (_, nth) => anAd({ id: `job-${nth}` }));
    const all = matchJobs(aNeed(), many, context);
    expect(suitingIds(all)).toHaveLength(MAX_SEEN);
    expect(countNew(all, suitingIds(all))).toBe(0);
  });
});

describe('the plain order', () => {
  const newer = anAd({ id: 'newer', postedOn: '2026-11-23' });
  it('is by minutes, and by date where there are none', () => {
    expect(byPlainOrder([newer, far, ...near], context).map(({ id }) => id)).toEqual([
      'near-0',
      'near-1',
      'near-2',
      'far',
      'newer',
    ]);
    expect(byPlainOrder([far, newer], { mode: 'walk' }).map(({ id }) => id)).toEqual(['newer', 'far']);
  });
});
