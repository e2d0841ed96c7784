import { describe, expect, it } from 'vitest';
import { findJobs } from '../../src/domain/findJobs.ts';
import { asSeen, normalise, queryWords } from '../../src/domain/searchText.ts';
import { preparePolicies } from '../../src/domain/words/policies/prepare.ts';
import { searchPolicies } from '../../src/domain/words/policies/searchPolicies.ts';
import { aJob, aPolicy } from '../builders.ts';
import { PASTED } from './pastedWords.ts';

describe('a text that is written differently', () => {
  it('is folded: full-width forms, case, white space', () => {
    expect(normalise(' Ａb　（１）\t')).toBe('ab(1)');
    expect(queryWords(' 失业 金，Ａb；； ')).toEqual(['失业', '金', 'ab']);
  });
});

describe('a word that was pasted', () => {
  const WORDS = ['保洁', '电工', '失业金', '4050补贴', 'CNC', '灵活就业人员', 'Café'];
  const jobs = WORDS.map((title, nth) => aJob({ id: `j${nth}`, title: `招${title}一名` }));
  const policies = WORDS.map((title, nth) => aPolicy({ id: `p${nth}`, title: `关于${title}的通知` }));
  const pool = preparePolicies(policies, [], '2026-11-23');
  const idsOf = (text: string) => searchPolicies(pool, text).policies.map(({ id }) => id);

  it.each(PASTED)('$name means what it looks like, in every search', ({ paste }) => {
    for (const word of WORDS) {
      const pasted = paste(word);
      expect(asSeen(pasted)).toBe(word);
      expect(queryWords(pasted)).toEqual(queryWords(word));
      const found = findJobs(jobs, { text: pasted }).jobs.map(({ id }) => id);
      expect(found).toEqual(findJobs(jobs, { text: word }).jobs.map(({ id }) => id));
      expect(found.length).toBeGreaterThan(0);
      expect(idsOf(pasted)).toEqual(idsOf(word));
      expect(idsOf(word)).toContain(`p${WORDS.indexOf(word)}`);
    }
  });

  it.each(PASTED)('$name is found where a city wrote it so', ({ paste }) => {
    for (const word of WORDS) {
      const written = preparePolicies([aPolicy({ title: paste(`关于${word}的`) })], [], '2026-11-23');
      expect(searchPolicies(written, word).policies).toHaveLength(1);
    }
  });

  it('of two words stays two', () => {
    expect(queryWords('失业\u00a0补贴')).toEqual(['失业', '补贴']);
    expect(queryWords('失业\u3000补贴')).toEqual(['失业', '补贴']);
    expect(queryWords('失\u200b业 补\ufeff贴')).toEqual(['失业', '补贴']);
    expect(asSeen(' 失业\u00a0\n补贴\u200b ')).toBe('失业 补贴');
  });

  it('out of a PDF reads as its characters', () => {
    expect(asSeen('⻘浦区⼈⼒资源和社会保障局，⺠⽣')).toBe('青浦区人力资源和社会保障局,民生');
  });

  it('that nobody sees is no search', () => {
    expect(asSeen('\u200b\ufeff \u00ad')).toBe('');
    expect(queryWords('\u200b')).toEqual([]);
  });
});
