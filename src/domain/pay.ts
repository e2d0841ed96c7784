export const PAY_UNITS = ['month', 'day', 'hour', 'year'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** The pay of a job in 元 per unit before tax, as the ad states it. 面议 is `negotiable`. */
export type Pay =
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly unit: PayUnit;
      /** Number of monthly payments a year, when the ad promises more than 12. */
      readonly months?: number;
      /** More is promised beside it, such as commission, of which the ad does not say how much. By default, nothing. */
      readonly more?: true;
    }
  | { readonly kind: 'negotiable' };

/**
 * The pay bands that residents filter by. A job with monthly (or yearly ÷ 12) pay falls into exactly one, by its minimum
 * pay. Daily and hourly pay are never converted, because the hours of a month are not known.
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

/**
 * The least pay that residents can ask for, per month and per hour. Only pay that can be compared counts: yearly pay is
 * monthly pay times 12, and neither daily pay nor 面议 fits any of them.
 */
export const PAY_LEASTS = [
  'month:4000',
  'month:5000',
  'month:6000',
  'month:8000',
  'month:10000',
  'hour:25',
  'hour:30',
  'hour:35',
] as const;
export type PayLeast = (typeof PAY_LEASTS)[number];

/** All that the minimum pay of a job reaches. */
export function payLeastsOf(pay: Pay): readonly PayLeast[] {
  if (pay.kind === 'negotiable' || pay.unit === 'day') return [];
  const amount = pay.unit === 'year' ? pay.min / 12 : pay.min;
  const unit = pay.unit === 'hour' ? 'hour' : 'month';
  return LEASTS.filter(({ per, from }) => per === unit && amount >= from).map(({ least }) => least);
}

/** The amounts below one, of the same unit, the next first. */
export const lessPay = (least: PayLeast): readonly PayLeast[] =>
  PAY_LEASTS.slice(0, PAY_LEASTS.indexOf(least))
    .filter((other) => other.split(':')[0] === least.split(':')[0])
    .reverse();

const LEASTS = PAY_LEASTS.map((least) => {
  const [per, from] = least.split(':');
  return { least, per, from: Number(from) };
});

const unitOrder: Readonly<Record<PayUnit, number>> = { month: 0, year: 0, day: 1, hour: 2 };
const NEGOTIABLE_LAST = 3;

/** The numbers by which pay is ordered, the smaller the better: unit, minimum pay, maximum pay. */
export function payKeysOf(pay: Pay): readonly [unit: number, min: number, max: number] {
  if (pay.kind === 'negotiable') return [NEGOTIABLE_LAST, 0, 0];
  const { min, max, unit } = pay;
  return unit === 'year' ? [unitOrder.month, -min / 12, -max / 12] : [unitOrder[unit], -min, -max];
}

/** Orders by unit (month and year, day, hour, then 面议), then by minimum pay, then by maximum pay, the best first. */
export function comparePay(a: Pay, b: Pay): number {
  const [x, y] = [payKeysOf(a), payKeysOf(b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}
