import type { Pay, PayUnit } from '../../../domain/pay.ts';
import { htmlLine } from '../../reading/htmlText.ts';
import { readPay } from '../../reading/readPay.ts';
import type { WireSalary } from './wire.ts';

/** schema.org's words, and the UN/CEFACT codes that some write instead. A week is none of ours. */
const units: Readonly<Record<string, PayUnit>> = {
  HOUR: 'hour',
  HUR: 'hour',
  DAY: 'day',
  MONTH: 'month',
  MON: 'month',
  YEAR: 'year',
  ANN: 'year',
};
const ours: ReadonlySet<string> = new Set(['CNY', 'RMB', 'CN¥', '¥']);

export interface Salary {
  /** By default, not understood. */
  readonly pay?: Pay;
  /** What the ad says, as it says it. */
  readonly words?: string;
}

/**
 * The pay of an ad. Without a currency it is taken for CNY, as every feed of a city here means it. Another currency is
 * not converted: the rate of the day is not known, and the ad promised none. Its words remain.
 */
export function readSalary(salary: WireSalary | undefined): Salary {
  if (salary === undefined) return {};
  if (typeof salary === 'number' || typeof salary === 'string') {
    return { pay: readPay(salary), words: htmlLine(String(salary)) };
  }
  const { currency, value } = salary;
  const { minValue, maxValue, unitText, unitCode, ...quantity } =
    typeof value === 'object' ? value : { ...salary, value: value === undefined ? undefined : String(value) };
  // Many put the unit beside the value instead of into it.
  const unit = unitText ?? unitCode ?? salary.unitText ?? salary.unitCode;
  const low = minValue ?? quantity.value ?? maxValue;
  const high = maxValue ?? low;
  const amount = low === high ? low : `${low}-${high}`;
  const words = htmlLine([currency, amount, unit].filter(Boolean).join(' '));
  const known = unit === undefined ? undefined : units[unit.toUpperCase()];
  const isForeign = currency !== undefined && !ours.has(currency.toUpperCase());
  // Only the most that is paid: the least is not known.
  const openBelow = maxValue !== undefined && minValue === undefined && quantity.value === undefined;
  if (isForeign || openBelow) return { words };
  return { pay: readPay(unit === undefined || known ? amount : `${amount}/${unit}`, known), words };
}
