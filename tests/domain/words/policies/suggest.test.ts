import { describe, expect, it } from 'vitest';
import { suggestPolicies } from '../../../../src/domain/words/policies/suggest.ts';
import { policies } from './pool.ts';

describe('names of policies for somebody who types', () => {
  it('begin with what was typed, the shortest first, five at most', () => {
    const names = suggestPolicies('失业', policies);
    expect(names.length).toBeGreaterThan(2);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(names[0]?.startsWith('失业')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have what was typed in them where none begins so', () => {
    for (const name of suggestPolicies('050', policies)) expect(name).toContain('050');
    expect(suggestPolicies('050', policies).length).toBeGreaterThan(0);
  });

  it.each(['', '  ', '没有这样的话'])('are none for %j', (typed) => {
    expect(suggestPolicies(typed, policies)).toEqual([]);
  });

  it('leave out what stands there already', () => {
    const [first = ''] = suggestPolicies('失业', policies);
    expect(suggestPolicies(first, policies)).not.toContain(first);
  });
});
