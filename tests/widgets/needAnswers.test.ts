import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/domain/need.ts';
import { fromNeed, isPayUnclear, toNeed } from '../../src/widgets/need/answers.ts';

const full: Need = {
  wants: ['保洁', '看大门'],
  skills: ['会做饭'],
  townCode: '310118001',
  withinMinutes: 30,
  leastPay: 4000,
  employment: ['fullTime'],
  nightShift: false,
  musts: ['pay'],
};

describe('the answers of the form', () => {
  it('make the need that they were made from', () => {
    expect(toNeed(fromNeed(full))).toEqual(full);
  });

  it('may all be skipped', () => {
    expect(toNeed({})).toEqual({ wants: [], skills: [], employment: [] });
  });

  it.each([
    ['４０００元', 4000, false],
    ['4,500', 4500, false],
    ['四千', 4000, false],
    ['三千五', 3500, false],
    ['三千五百块', 3500, false],
    ['4千5', 4500, false],
    ['3.5K', 3500, false],
    ['一万二', 12_000, false],
    ['3500 以上', 3500, false],
    ['四五千', undefined, true],
    ['4000-5000', undefined, true],
    ['一天两百', undefined, true],
    ['三千五五', undefined, true],
    ['随便', undefined, true],
    ['-1', undefined, true],
    ['99999999', undefined, true],
    [' ', undefined, false],
  ])('read the pay %j as %j', (leastPay, amount, unclear) => {
    expect(toNeed({ leastPay }).leastPay).toBe(amount);
    expect(isPayUnclear({ leastPay })).toBe(unclear);
  });

  it('leave out signs, copies, and what is longer than the city takes', () => {
    const { wants } = toNeed({ wants: `保洁 保洁，！！！、${'长'.repeat(500)}` });
    expect(wants.map((want) => want.length)).toEqual([2, 200]);
  });

  it('leave out what a changed device holds', () => {
    expect(toNeed({ wants: 3, employment: ['boss'], musts: ['sun'], nights: true })).toMatchObject({
      wants: [],
      employment: [],
    });
  });
});
