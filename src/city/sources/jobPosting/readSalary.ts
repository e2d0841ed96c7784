import type { Pay, PayUnit } from '../../../domain/pay.ts';
import { htmlLine } from '../../reading/htmlText.ts';
import { readPay } from '../../reading/readPay.ts';
import type { WireSalary } from './wire.ts';

/** Unit texts of schema.org, and the UN/CEFACT codes that some feeds send. Weekly pay is not supported. */
const units: Readonly<Record<string, PayUnit>> = {
  HOUR: 'hour',
  HUR: 'hour',
  DAY: 'day',
  MONTH: 'month',
  MON: 'month',
  YEAR: 'year',
  ANN: 'year',
};
const cnyNames: ReadonlySet<string> = new Set(['CNY', 'RMB', 'CN¥', '¥']);

export interface Salary {
  /** `undefined` if it could not be read. */
  readonly pay?: Pay;
  /** The original words of the ad. */
  readonly words?: string;
}

/**
 * Reads the pay of an ad. Without a currency it is in CNY. Another currency is not converted, because the exchange rate
 * is unknown; its words remain.
 */
export function readSalary(salary: WireSalary | undefined): Salary {
  if (salary === undefined) return {};
  if (typeof salary === 'number' || typeof salary === 'string') {
    return { pay: readPay(salary), words: htmlLine(String(salary), 'paragraph') };
  }
  const { currency, value } = salary;
  const { minValue, maxValue, unitText, unitCode, ...quantity } =
    typeof value === 'object' ? value : { ...salary, value: value === undefined ? undefined : String(value) };
  // Many feeds put the unit next to the value instead of inside it.
  const unit = unitText ?? unitCode ?? salary.unitText ?? salary.unitCode;
  const low = minValue ?? quantity.value ?? maxValue;
  const high = maxValue ?? low;
  const amount = low === high ? low : `${low}-${high}`;
  const words = htmlLine([currency, amount, unit].filter(Boolean).join(' '), 'name');
  const known = unit === undefined ? undefined : units[unit.toUpperCase()];
  const isForeign = currency !== undefined && !cnyNames.has(currency.toUpperCase());
  // Only a maximum is stated; the minimum is unknown.
  const openBelow = maxValue !== undefined && minValue === undefined && quantity.value === undefined;
  if (isForeign || openBelow) return { words };
  return { pay: readPay(unit === undefined || known ? amount : `${amount}/${unit}`, known), words };
}
