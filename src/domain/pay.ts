export const PAY_UNITS = ['month', 'day', 'hour', 'year'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** What a job pays, in 元 per unit before tax, as the ad says it. 面议 is `negotiable`. */
export type Pay =
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly unit: PayUnit;
      /** Months paid a year, where the ad promises more than 12. */
      readonly months?: number;
      /** More is promised beside it, such as commission, of which the ad does not say how much. By default, nothing. */
      readonly more?: true;
    }
  | { readonly kind: 'negotiable' };

/**
 * The bands residents filter by. A monthly (or yearly ÷ 12) job falls into exactly one, by the least it pays.
 * Day and hour pay are never turned into a month's pay: the hours of a month are not known.
 */
export const PAY_BANDS = [
  'month:0-5000',
  'month:5000-8000',
  'month:8000-12000',
  'month:12000-',
  'day',
  'hour',
  'negotiable',
] as const;
export type PayBand = (typeof PAY_BANDS)[number];

export function payBandOf(pay: Pay): PayBand {
  if (pay.kind === 'negotiable') return 'negotiable';
  if (pay.unit === 'day' || pay.unit === 'hour') return pay.unit;
  const monthly = pay.unit === 'year' ? pay.min / 12 : pay.min;
  if (monthly < 5000) return 'month:0-5000';
  if (monthly < 8000) return 'month:5000-8000';
  if (monthly < 12000) return 'month:8000-12000';
  return 'month:12000-';
}

const unitOrder: Readonly<Record<PayUnit, number>> = { month: 0, year: 0, day: 1, hour: 2 };

/** Best paid first, by the least that is promised: monthly and yearly, then by day, then by hour, then 面议. */
export function comparePay(a: Pay, b: Pay): number {
  if (a.kind === 'negotiable' || b.kind === 'negotiable') {
    return Number(a.kind === 'negotiable') - Number(b.kind === 'negotiable');
  }
  const perMonth = (amount: number, unit: PayUnit) => (unit === 'year' ? amount / 12 : amount);
  return (
    unitOrder[a.unit] - unitOrder[b.unit] ||
    perMonth(b.min, b.unit) - perMonth(a.min, a.unit) ||
    perMonth(b.max, b.unit) - perMonth(a.max, a.unit)
  );
}
