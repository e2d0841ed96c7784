import { PAY_UNITS, type Pay, type PayUnit } from '../../domain/pay.ts';
import * as words from './readPay.texts.ts';

/** Longer than this is a description and no pay. */
const MAX_LENGTH = 200;
const MAX_AMOUNT = 100_000_000;
/** Without a unit an amount in this range is a month's, as on every Chinese job board; others could be anything. */
const MONTHLY = { from: 1000, to: 50_000 };

/**
 * Pay as a city writes it, in 元: `8千-1.2万·13薪`, `200元/天`, `5-8千元/月`, `4K-6K`, `面议`, `0/0`. `undefined` when it is
 * not understood: nothing is read into a text that it does not say.
 *
 * - An open end (`5000以上`, `底薪3000+提成`) gives what is certain: `min` and `max` are that amount.
 * - Without a least (`5000以下`, `0-5000`), in another currency, or by the week or piece, it is not understood.
 * - Zero is how many systems say 面议.
 *
 * @param unit what the field itself is known to mean; by default the text must tell, and amounts of 1000 to 50 000
 *   without a unit are a month's
 */
export function readPay(value: string | number | null | undefined, unit?: PayUnit): Pay | undefined {
  const text = simplify(typeof value === 'number' ? plainNumber(value) : (value ?? ''));
  if (text === '' || text.length > MAX_LENGTH || words.foreign.test(text)) return undefined;
  const monthsPaid = words.months.exec(text);
  const rest = monthsPaid ? text.replace(monthsPaid[0], ';') : text;
  const clauses = rest.split(/[,;，；。、\n()[\]|·+]+/).filter((clause) => /\d/.test(clause));
  if (clauses.length === 0) return words.negotiable.test(text) ? { kind: 'negotiable' } : undefined;
  const hints = unitsIn(rest.replace(/[^,;+()]*\d[^,;+()]*/g, ''));
  const wanted = clauses.length > 1 ? clauses.filter((clause) => !words.beside.test(clause)) : clauses;
  const read = wanted.map((clause) => readClause(clause, unit ?? only(hints), monthsPaid !== null));
  const [pay, another] = read.filter((found) => found !== undefined);
  const unread = wanted.some((clause, nth) => read[nth] === undefined && words.money.test(clause));
  if (!pay || another || unread || hints.length > 1) return undefined;
  return withMore(withMonths(pay, Number(monthsPaid?.[1])), text);
}

/** Full-width forms folded, lower case, one sign for every dash, no separators in numbers. */
function simplify(text: string): string {
  return text
    .slice(0, MAX_LENGTH + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)(\d{1,3}(?:,\d{3})+)(?![\d])/g, (digits) => digits.replaceAll(',', ''))
    .replace(words.idle, '')
    .replace(/[-–—−~〜‐]+/g, '-')
    .replace(/\s*([-/:;()])\s*/g, '$1')
    .replace(/\s+(?=\d)/g, ';')
    .replace(/\s+/g, '')
    .replace(words.upTo, '-')
    .replace(words.bracketed, '$1');
}

const plainNumber = (value: number) => (Number.isFinite(value) && value < 1e15 ? String(value) : '');

function unitsIn(text: string): readonly PayUnit[] {
  return PAY_UNITS.filter((unit) => text.search(words.unitWords[unit]) >= 0);
}

const only = (units: readonly PayUnit[]) => (units.length === 1 ? units[0] : undefined);

function readClause(clause: string, hint: PayUnit | undefined, hasMonths: boolean): Pay | undefined {
  const said = unitsIn(clause);
  if (said.length > 1 || words.atMost.test(clause)) return undefined;
  const bare = PAY_UNITS.reduce((text, unit) => text.replace(words.unitWords[unit], ''), clause);
  const found = words.amounts.exec(bare);
  if (!found || bare.charAt(found.index - 1) === '-') return undefined;
  if (words.notUnderstood.test(bare.replace(found[0], ''))) return undefined;
  const range = readRange(found);
  if (!range) return undefined;
  if (range.max === 0) return { kind: 'negotiable' };
  const unit = said[0] ?? hint ?? (hasMonths || looksMonthly(range) ? 'month' : undefined);
  return unit && { kind: 'range', ...range, unit };
}

const looksMonthly = ({ min, max }: { min: number; max: number }) => min >= MONTHLY.from && max <= MONTHLY.to;

/** `8-12k` and `8千-12千` are both in thousands; `8-1.2万` could be anything and is not understood. */
function readRange([all, a, scaleA, sign, b, scaleB]: RegExpExecArray) {
  const [first, second] = [Number(a), Number(b ?? a)];
  const shared = scaleA === undefined && scaleB !== undefined && first <= second;
  const min = scaled(first, shared ? scaleB : scaleA);
  const max = b === undefined ? min : scaled(second, scaleB);
  const alike = b === undefined || shared || scaleA === scaleB;
  if (!(max <= MAX_AMOUNT && min <= MAX_AMOUNT) || (min > max && (!alike || sign === '/'))) return undefined;
  if (sign === '/' && all.includes(words.yuan)) return undefined;
  if (Math.min(min, max) === 0 && Math.max(min, max) > 0) return undefined;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** In 元, to the 分. */
const scaled = (amount: number, sign: string | undefined) =>
  Math.round(amount * (words.scales[sign ?? ''] ?? 1) * 100) / 100;

const withMore = (pay: Pay, text: string): Pay =>
  pay.kind === 'range' && words.more.test(text) ? { ...pay, more: true } : pay;

function withMonths(pay: Pay, months: number): Pay {
  const promised = pay.kind === 'range' && pay.unit === 'month' && months > 12 && months <= 24;
  return promised ? { ...pay, months } : pay;
}
