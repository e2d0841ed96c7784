import { describe, expect, it } from 'vitest';
import learned from '../../../src/domain/ads/learned.json' with { type: 'json' };
import { LEARNED_CODES, type LearnedCode, likenessBy, readTable } from '../../../src/domain/ads/likeness.ts';
import type { Said } from './adSentences.ts';
import { learnAds } from './learn.ts';
import { lessons } from './lessons.ts';

describe('what is learned of ads', () => {
  it('is what the labelled sentences teach now', () => {
    expect(learnAds(lessons)).toEqual(learned);
  }, 60_000);

  describe('holds for sentences that it was not learned from', () => {
    const isKeptBack = (_: Said, index: number) => index % 5 === 0;
    const short = lessons.filter(({ text }) => text.length < 80);
    const keptBack = short.filter(isKeptBack);
    const tables = learnAds(short.filter((said, index) => !isKeptBack(said, index)));
    const isLike = (code: LearnedCode) => {
      const table = readTable(tables[code]);
      return ({ text }: Said) => likenessBy(table, text) > 0;
    };

    it.each(LEARNED_CODES)('%s: most are found, and hardly an honest one is accused', (code) => {
      const saying = keptBack.filter(({ codes }) => codes.includes(code));
      const honest = keptBack.filter(({ codes }) => codes.length === 0);
      expect(saying.length).toBeGreaterThan(25);
      expect(saying.filter(isLike(code)).length / saying.length).toBeGreaterThan(0.6);
      expect(honest.filter(isLike(code)).length / honest.length).toBeLessThan(0.02);
    });
  });
});
