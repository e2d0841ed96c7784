import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '../../../src/city/reading/readPay.ts';
import type { Pay, PayUnit } from '../../../src/domain/pay.ts';

const range = (min: number, max: number, unit: PayUnit, months?: number): Pay => ({
  kind: 'range',
  min,
  max,
  unit,
  ...(months && { months }),
});
const month = (min: number, max = min, months?: number) => range(min, max, 'month', months);

describe('pay in words', () => {
  it.each<[string | number, Pay]>([
    ['8千-1.2万·13薪', month(8000, 12_000, 13)],
    ['8000-12000·15薪', month(8000, 12_000, 15)],
    ['7500元/月×13薪', month(7500, 7500, 13)],
    ['8千-1.2万·12薪', month(8000, 12_000)],
    ['5-8千元/月', month(5000, 8000)],
    ['5~8千', month(5000, 8000)],
    ['4K-6K', month(4000, 6000)],
    ['4-6k', month(4000, 6000)],
    ['1万到1.5万', month(10_000, 15_000)],
    ['5000-1万', month(5000, 10_000)],
    ['月薪5000-8000元', month(5000, 8000)],
    ['月薪：5000 元', month(5000)],
    ['月薪 5000 - 8000 元', month(5000, 8000)],
    ['薪资(元/月):5000-8000', month(5000, 8000)],
    ['5000元/月-8000元/月', month(5000, 8000)],
    ['８０００－１００００元／月', month(8000, 10_000)],
    ['8,000-10,000', month(8000, 10_000)],
    ['￥6500/月', month(6500)],
    ['6500.50元/月', month(6500.5)],
    ['5000', month(5000)],
    [5000, month(5000)],
    ['5000元/人/月', month(5000)],
    ['200元/天', range(200, 200, 'day')],
    ['150/天', range(150, 150, 'day')],
    ['日结200元/天', range(200, 200, 'day')],
    ['25元/小时', range(25, 25, 'hour')],
    ['20-25/h', range(20, 25, 'hour')],
    ['时薪 25', range(25, 25, 'hour')],
    ['10-15万/年', range(100_000, 150_000, 'year')],
    ['年薪20万', range(200_000, 200_000, 'year')],
  ])('%j is %o', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it.each(['面议', '薪资面议', '工资可协商', '0/0', '0-0', '0', 0, '0元/月'])('%j is open', (text) => {
    expect(readPay(text)).toEqual({ kind: 'negotiable' });
  });

  it('turns a reversed range round', () => {
    expect(readPay('8000-5000元/月')).toEqual(month(5000, 8000));
  });

  it.each([
    ['5000以上', month(5000)],
    ['8000元/月起', month(8000)],
    ['底薪3000+提成', { ...month(3000), more: true }],
    ['底薪3000元/月+提成2000-5000', { ...month(3000), more: true }],
  ])('of an open end keeps what is certain: %s', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it.each(['底薪3000，提成另算', '3000元/月+绩效', '计件5000-8000元/月'])(
    'may have more beside it: %s',
    (text) => {
      expect(readPay(text)).toHaveProperty('more', true);
    },
  );

  it.each(['5000元/月，无提成', '5000元/月，没有奖金', '底薪+提成5000-8000', '5000元/月，餐补500'])(
    'has no more beside it: %s',
    (text) => {
      expect(readPay(text)).not.toHaveProperty('more');
    },
  );

  it.each([
    ['月薪6000,试用期4000元', month(6000)],
    ['8000-10000元/月(含餐补500)', month(8000, 10_000)],
    ['5000-8000,五险一金,双休', month(5000, 8000)],
    ['5000元/月,每天8小时', month(5000)],
    ['5000-8000元/月 8小时工作制', month(5000, 8000)],
    ['5000元/月,周休2天', month(5000)],
  ])('is told from what stands beside it: %s', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it.each([
    '6000以下',
    '0-5000元/月',
    '2000元/周',
    '5元/件',
    '200元/8小时',
    'USD 2000/month',
    '2000-3000美元/月',
    '8-1.2万',
    '8k-12',
    '薪资(千元/月)5-8',
    '无责底薪4000,综合8000-12000',
    '3000+1000',
    '200',
    '10-15万',
    '100,000',
    '-5000',
    '13800001111',
    '2026-11-23',
    'Undefined',
    'NaN',
    '',
    ' ',
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e300,
  ])('%j is not understood, and not guessed', (text) => {
    expect(readPay(text)).toBeUndefined();
  });

  it('follows the field where the field itself has a unit', () => {
    expect(readPay('25', 'hour')).toEqual(range(25, 25, 'hour'));
    expect(readPay('180000-240000', 'year')).toEqual(range(180_000, 240_000, 'year'));
    expect(readPay('200元/天', 'month')).toEqual(range(200, 200, 'day'));
  });
});

describe('any pay', () => {
  const unit = fc.constantFrom<[PayUnit, string, { min: number; max: number }]>(
    ['month', '元/月', { min: 500, max: 200_000 }],
    ['day', '元/天', { min: 20, max: 20_000 }],
    ['hour', '元/小时', { min: 5, max: 2000 }],
    ['year', '元/年', { min: 20_000, max: 5_000_000 }],
  );
  const written = unit.chain(([kind, words, possible]) =>
    fc.tuple(fc.integer(possible), fc.integer(possible), fc.constant(kind), fc.constant(words)),
  );

  it('that was written by the rules is read back', () => {
    fc.assert(
      fc.property(written, ([a, b, kind, words]) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        expect(readPay(`${min}-${max}${words}`)).toEqual(range(min, max, kind));
      }),
    );
  });

  it('in thousands is read as it was', () => {
    const tenths = fc.integer({ min: 10, max: 900 });
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        expect(readPay(`${min / 10}-${max / 10}千元/月`)).toEqual(month(min * 100, max * 100));
        expect(readPay(`${min / 10}k-${max / 10}K`)).toEqual(month(min * 100, max * 100));
      }),
    );
  });

  const piece = fc.constantFrom(
    ...'0 1 5 22 200 8000 1.2 千 万 k 元 - ~ / 月 天 小时 年 每 日结 月薪 , + ( ) · 13薪 面议 提成 房补 底薪 可达 转正 以上 以下 至 － ５ ①'.split(
      ' ',
    ),
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );

  it.each(['13薪５－0', '5000-0元/月'])('is not read from %s: 0 is not a minimum', (value) => {
    expect(readPay(value)).toBeUndefined();
  });

  it('never throws, and is never negative or reversed', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.double(), fc.integer()), (value) => {
        const pay = readPay(value);
        if (pay?.kind !== 'range') return;
        expect(pay.min).toBeGreaterThan(0);
        expect(pay.max).toBeGreaterThanOrEqual(pay.min);
        expect(Number.isFinite(pay.max)).toBe(true);
        if (pay.months !== undefined) expect(pay.months).toBeGreaterThan(12);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no longer for a long text', () => {
    expect(readPay('1-'.repeat(1_000_000))).toBeUndefined();
  });
});
