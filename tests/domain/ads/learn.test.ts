import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/domain/ads/adWords.ts';
import learned from '../../../src/domain/ads/learned.json' with { type: 'json' };
import {
  LEARNED_CODES,
  type LearnedCode,
  likenessBy,
  readTable,
  runsOf,
} from '../../../src/domain/ads/likeness.ts';
import type { Said } from './adSentences.ts';
import { learnAds } from './learn.ts';
import { LEARNED_FROM, learnedFrom } from './learnedFrom.ts';
import { lessons } from './lessons.ts';

describe('what is likened to ads that say this', () => {
  const lines = (count: number) => Array.from({ length: count }, () => '本周到岗');
  const asks = (odds: number) => (code: LearnedCode) => (code === 'fee' ? odds : -9);
  const fitted = '入职交押金300元';

  it('is told of a few sentences where it is likely, and of a whole ad where it is surer', () => {
    expect(findWords(lines(3), asks(1.5))).not.toEqual([]);
    expect(findWords(lines(12), asks(1.5))).toEqual([]);
    expect(findWords(lines(12), asks(3))).not.toEqual([]);
  });

  it('is doubted although a rule fits, and sooner in a whole ad', () => {
    expect(findWords([fitted], asks(-2))).toEqual([['fee', '押金']]);
    expect(findWords([fitted], asks(-4))).toEqual([]);
    expect(findWords([fitted, ...lines(12)], asks(-2))).toEqual([]);
    expect(findWords([fitted, ...lines(12)], asks(1))).toEqual([['fee', '押金']]);
  });
});

describe('words of a kind', () => {
  const kindsOf = (text: string) => runsOf(text).filter((run) => /^\^?[A-Z]{2}$/.test(run));

  it.each([
    ['只要姑娘', '仅限女士'],
    ['招小伙', '诚聘男生'],
    ['男的免谈', '爷们请绕道'],
    ['先交押金', '支付报名费'],
  ])('are read alike: %s, %s', (one, other) => {
    expect(kindsOf(one)).not.toEqual([]);
    expect(kindsOf(one)).toEqual(kindsOf(other));
  });

  it('are not those in which they stand: 女装 is no woman, 周女士 is not sought', () => {
    expect(runsOf('招女装店员')).not.toContain('F');
    expect(runsOf('找周女士')).not.toContain('F');
  });
});

describe('what is learned of ads', () => {
  it('is what the labelled sentences teach now', () => {
    expect(learnedFrom(), 'run `npm run learn:ads`').toBe(JSON.parse(readFileSync(LEARNED_FROM, 'utf8')));
    // The same digest means the same weights; the long proof learns them again.
    if (process.env.PROVE) expect(learnAds(lessons)).toEqual(learned);
  }, 60_000);

  describe('holds for sentences and ads that it was not learned from', () => {
    const isKeptBack = (_: Said, index: number) => index % 5 === 0;
    const keptBack = lessons.filter(isKeptBack);
    const taught = learnAds(lessons.filter((said, index) => !isKeptBack(said, index)));
    const tables = {
      fee: readTable(taught.fee),
      hype: readTable(taught.hype),
      sex: readTable(taught.sex),
      family: readTable(taught.family),
      age: readTable(taught.age),
    };
    const like = (code: LearnedCode, sentence: string) => likenessBy(tables[code], sentence);
    const short = keptBack.filter(({ text }) => text.length < 80);
    const whole = keptBack
      .filter(({ text }) => text.includes('\n'))
      .map((said) => ({ ...said, found: findWords(said.text.split('\n'), like).map(([code]) => code) }));

    it.each(LEARNED_CODES)('%s: most are found, and hardly an honest one is accused', (code) => {
      const saying = short.filter(({ codes }) => codes.includes(code));
      const honest = short.filter(({ codes }) => codes.length === 0);
      const isLike = ({ text }: Said) => like(code, text) > 0;
      expect(saying.length).toBeGreaterThan(25);
      expect(saying.filter(isLike).length / saying.length).toBeGreaterThan(0.6);
      expect(honest.filter(isLike).length / honest.length).toBeLessThan(0.02);
    });

    it('whole ads are accused no more than three of a hundred times where they are honest', () => {
      const honest = whole.filter(({ codes }) => codes.length === 0);
      const accused = honest.filter(({ found }) => found.length > 0);
      expect(honest.length).toBeGreaterThan(30);
      expect(
        accused.length / honest.length,
        accused.map(({ text }) => text).join('\n\n'),
      ).toBeLessThanOrEqual(0.03);
    });

    it('nine of ten faults of whole ads are found, or more', () => {
      const faults = whole.flatMap(({ codes, found }) =>
        codes.map((code) => found.some((one) => one === code)),
      );
      expect(faults.length).toBeGreaterThan(15);
      expect(faults.filter(Boolean).length / faults.length).toBeGreaterThanOrEqual(0.9);
    });
  });
});
