import type { Pay, PayUnit } from '../../../domain/pay.ts';
import { htmlLine } from '../../reading/htmlText.ts';
import { readPay } from '../../reading/readPay.ts';
import { ours, unitOfAd } from './texts.ts';
import type { WireSalary } from './wire.ts';

/** schema.org's words and their like, and the UN/CEFACT codes that some write instead. A week is none of ours. */
const units: ReadonlyMap<string, PayUnit> = new Map([
  ...named('hour', 'HOUR', 'HOURS', 'HOURLY', 'PER_HOUR', 'HUR', 'HR'),
  ...named('day', 'DAY', 'DAYS', 'DAILY', 'PER_DAY'),
  ...named('month', 'MONTH', 'MONTHS', 'MONTHLY', 'PER_MONTH', 'MON'),
  ...named('year', 'YEAR', 'YEARS', 'YEARLY', 'PER_YEAR', 'ANNUAL', 'ANNUALLY', 'ANN'),
]);
function named(unit: PayUnit, ...names: readonly string[]): readonly (readonly [string, PayUnit])[] {
  return names.map((name) => [name, unit]);
}
const nameOf = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

export interface Salary {
  /** By default, not understood. */
  readonly pay?: Pay;
  /** What the ad says, as it says it. */
  readonly words?: string;
}

/**
 * The pay of an ad. Without a currency it is taken for CNY, as every feed of a city here means it. Another currency is
 * not converted: the rate of the day is not known, and the ad promised none. Its words remain.
 *
 * @param beside the currency where the ad says it beside its pay. By default, the pay itself says it
 */
export function readSalary(salary: WireSalary | undefined, beside?: string): Salary {
  if (salary === undefined) return {};
  if (typeof salary === 'number' || typeof salary === 'string') {
    const words = htmlLine([beside, salary].filter((part) => part !== undefined).join(' '), 'address');
    return isOurs(beside) ? { pay: readPay(salary), words: htmlLine(String(salary), 'address') } : { words };
  }
  const { value } = salary;
  const { minValue, maxValue, unitText, unitCode, ...quantity } =
    typeof value === 'object' ? value : { ...salary, value: value === undefined ? undefined : String(value) };
  // Many put the unit beside the value instead of into it, and the currency into it instead of beside it.
  const currency = salary.currency ?? quantity.currency ?? beside;
  const unit = unitText ?? unitCode ?? salary.unitText ?? salary.unitCode;
  const low = minValue ?? quantity.value ?? maxValue;
  const high = maxValue ?? low;
  if (low === undefined) return {};
  const amount = low === high ? low : `${low}-${high}`;
  const words = htmlLine([currency, amount, unit].filter(Boolean).join(' '), 'address');
  // Only the most that is paid: the least is not known.
  const openBelow = maxValue !== undefined && minValue === undefined && quantity.value === undefined;
  return isOurs(currency) && !openBelow ? { pay: readAmount(amount, unit), words } : { words };
}

const isOurs = (currency: string | undefined) => currency === undefined || ours.has(nameOf(currency));

/** A unit that is no word of schema.org may be one of an ad: `元/月`, `小时`. */
function readAmount(amount: string, unit: string | undefined): Pay | undefined {
  const known = unit === undefined ? undefined : units.get(nameOf(unit));
  if (unit === undefined || known) return readPay(amount, known);
  return readPay(unitOfAd.test(unit) ? `${amount}${unit}` : `${amount}/${unit}`);
}
