import { PAY_UNITS, type Pay, type PayUnit } from '../../domain/pay.ts';
import * as words from './readPay.texts.ts';

/** A longer text is a description, not pay. */
const MAX_LENGTH = 200;
const MAX_AMOUNT = 100_000_000;
/** An amount in this range without a unit is monthly, as on Chinese job boards. Other amounts are ambiguous. */
const MONTHLY = { from: 1000, to: 50_000 };

/**
 * Reads pay in 元 from the text of a city: `8千-1.2万·13薪`, `200元/天`, `5-8千元/月`, `4K-6K`, `面议`, `0/0`. `undefined`
 * if the text is ambiguous, because a wrong amount is worse than none.
 *
 * - With an open end (`5000以上`, `底薪3000+提成`), `min` and `max` are both the stated amount.
 * - Pay without a minimum (`5000以下`, `0-5000`), in another currency, or by the week or piece is not supported.
 * - Zero means 面议 in many systems.
 *
 * @param unit the unit of the field. By default, the unit comes from the text, and amounts from 1000 to 50 000 without
 *   a unit are monthly
 */
export function readPay(value: string | number | null | undefined, unit?: PayUnit): Pay | undefined {
  const text = simplify(typeof value === 'number' ? plainNumber(value) : (value ?? ''));
  if (text === '' || text.length > MAX_LENGTH || words.foreign.test(text)) return undefined;
  const monthsPaid = words.months.exec(text);
  const rest = monthsPaid ? text.replace(monthsPaid[0], ';') : text;
  const clauses = rest.split(/[,;，；。、\n()[\]|·+]+/).filter((clause) => /\d/.test(clause));
  if (clauses.length === 0) return words.negotiable.test(text) ? { kind: 'negotiable' } : undefined;
  const hints = unitsIn(rest.replace(/[^,;+()]*\d[^,;+()]*/g, ''));
  const wanted = clauses.length > 1 ? clauses.filter((clause) => !words.extras.test(clause)) : clauses;
  const read = wanted.map((clause) => readClause(clause, unit ?? only(hints), monthsPaid !== null));
  const [pay, second] = read.filter((found) => found !== undefined);
  const unread = wanted.some((clause, nth) => read[nth] === undefined && words.money.test(clause));
  if (!pay || second || unread || hints.length > 1) return undefined;
  return withMore(withMonths(pay, Number(monthsPaid?.[1])), text);
}

/** Folds full-width forms and case, replaces every dash by `-`, and removes separators in numbers. */
function simplify(text: string): string {
  return text
    .slice(0, MAX_LENGTH + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)(\d{1,3}(?:,\d{3})+)(?![\d])/g, (digits) => digits.replaceAll(',', ''))
    .replace(words.ignored, '')
    .replace(/[-–—−~〜‐]+/g, '-')
    .replace(/\s*([-/:;()])\s*/g, '$1')
    .replace(/\s+(?=\d)/g, ';')
    .replace(/\s+/g, '')
    .replace(words.upTo, '-')
    .replace(words.bracketedUnit, '$1');
}

const plainNumber = (value: number) => (Number.isFinite(value) && value < 1e15 ? String(value) : '');

function unitsIn(text: string): readonly PayUnit[] {
  return PAY_UNITS.filter((unit) => text.search(words.unitWords[unit]) >= 0);
}

const only = (units: readonly PayUnit[]) => (units.length === 1 ? units[0] : undefined);

function readClause(clause: string, hint: PayUnit | undefined, hasMonths: boolean): Pay | undefined {
  const stated = unitsIn(clause);
  if (stated.length > 1 || words.atMost.test(clause)) return undefined;
  const bare = PAY_UNITS.reduce((text, unit) => text.replace(words.unitWords[unit], ''), clause);
  const found = words.amounts.exec(bare);
  if (!found || bare.charAt(found.index - 1) === '-') return undefined;
  if (words.notUnderstood.test(bare.replace(found[0], ''))) return undefined;
  const range = readRange(found);
  if (!range) return undefined;
  if (range.max === 0) return { kind: 'negotiable' };
  const unit = stated[0] ?? hint ?? (hasMonths || looksMonthly(range) ? 'month' : undefined);
  return unit && { kind: 'range', ...range, unit };
}

const looksMonthly = ({ min, max }: { min: number; max: number }) => min >= MONTHLY.from && max <= MONTHLY.to;

/** `8-12k` and `8千-12千` are both in thousands. `8-1.2万` is ambiguous and not supported. */
function readRange([all, a, scaleA, separator, b, scaleB]: RegExpExecArray) {
  const [first, second] = [Number(a), Number(b ?? a)];
  const shared = scaleA === undefined && scaleB !== undefined && first <= second;
  const min = scaled(first, shared ? scaleB : scaleA);
  const max = b === undefined ? min : scaled(second, scaleB);
  const alike = b === undefined || shared || scaleA === scaleB;
  if (!(max <= MAX_AMOUNT && min <= MAX_AMOUNT) || (min > max && (!alike || separator === '/')))
    return undefined;
  if (separator === '/' && all.includes(words.yuan)) return undefined;
  if (Math.min(min, max) === 0 && Math.max(min, max) > 0) return undefined;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** The amount in 元, rounded to the 分. */
const scaled = (amount: number, scale: string | undefined) =>
  Math.round(amount * (words.scales[scale ?? ''] ?? 1) * 100) / 100;

const withMore = (pay: Pay, text: string): Pay =>
  pay.kind === 'range' && words.more.test(text) ? { ...pay, more: true } : pay;

function withMonths(pay: Pay, months: number): Pay {
  const promised = pay.kind === 'range' && pay.unit === 'month' && months > 12 && months <= 24;
  return promised ? { ...pay, months } : pay;
}
