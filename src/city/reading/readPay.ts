import type { Pay, PayUnit } from '../../domain/pay.ts';
import { behind, type Clause, simplify, toClause, unitsIn } from './payClauses.ts';
import * as words from './readPay.texts.ts';

/** Longer than this is a description and no pay. */
const MAX_LENGTH = 200;
/** Without a unit an amount in this range is a month's, as on every Chinese job board; others could be anything. */
const MONTHLY = { from: 1000, to: 50_000, toInThousands: 100_000 };

/**
 * Pay as a city writes it, in 元: `8千-1.2万·13薪`, `200元/天`, `5-8千元/月`, `4K-6K`, `日结200`, `面议`, `0/0`. `undefined`
 * when it is not understood: nothing is read into a text that it does not say.
 *
 * - An open end (`5000以上`, `底薪3000+提成`) gives what is certain: `min` and `max` are that amount.
 * - Without a least (`5000以下`, `0-5000`, `可达8000`), in another currency, or by the week or piece, it is not understood.
 * - A part of the pay (`房补500元/月`) is not the pay; two pays one after the other (`前3个月4000，之后5000`) are not one.
 * - An amount that cannot be in 元 for its unit (`年薪8-10`) is not understood.
 * - Zero is how many systems say 面议.
 *
 * @param unit what the field itself is known to mean; by default the text must tell, and amounts of 1000 to 50 000
 *   without a unit are a month's
 */
export function readPay(value: string | number | null | undefined, unit?: PayUnit): Pay | undefined {
  const given = typeof value === 'number' ? plainNumber(value) : (value ?? '').trim();
  if (given.length > MAX_LENGTH) return undefined;
  const text = simplify(given);
  if (text === '' || words.foreign.test(text)) return undefined;
  const monthsPaid = words.months.exec(text);
  const rest = monthsPaid ? text.replace(monthsPaid[0], ';') : text;
  const all = rest.split(words.clauseEnds);
  const clauses = all.filter((clause) => /\d/.test(clause)).map(toClause);
  if (clauses.length === 0) return words.negotiable.test(text) ? { kind: 'negotiable' } : undefined;
  const certain = clauses.filter(({ is }) => is !== 'part' && is !== 'uncertain');
  if (certain.some(({ is }) => is === 'phase')) return undefined;
  const ordinary = certain.filter(({ is }) => is === 'pay');
  const remarks = all.filter((clause) => !/\d/.test(clause));
  const hints = unitsIn(remarks.join(';'), 'stated');
  if (hints.length > 1 || remarks.some((remark) => words.limit.test(remark))) return undefined;
  const context = {
    unit: unit ?? only(hints),
    settled: unitsIn(rest, 'settled'),
    hasMonths: monthsPaid !== null,
  };
  const wanted = ordinary.some(({ amount }) => amount) ? ordinary : certain;
  const read = wanted.map((clause) => readClause(clause, context));
  const [pay, another] = read.filter((found) => found !== undefined);
  // Of a sum every amount must be understood, and of other texts what speaks of money.
  const matters = ({ text: clause, amount }: Clause) =>
    speaksOfMoney(clause) || (amount !== undefined && rest.includes('+'));
  const unread = wanted.some((clause, nth) => read[nth] === undefined && matters(clause));
  if (!pay || another || unread) return undefined;
  return withMore(withMonths(pay, Number(monthsPaid?.[1])), text);
}

const plainNumber = (value: number) => (Number.isFinite(value) && value < 1e15 ? String(value) : '');

const only = (units: readonly PayUnit[]) => (units.length === 1 ? units[0] : undefined);
const speaksOfMoney = (clause: string) =>
  words.money.test(clause) && /\d/.test(clause.replace(words.counts, ''));

interface Context {
  /** What the field means, or a clause without an amount says of all. By default, not known. */
  readonly unit?: PayUnit;
  readonly settled: readonly PayUnit[];
  readonly hasMonths: boolean;
}

function readClause(clause: Clause, context: Context): Pay | undefined {
  const { bare, amount } = clause;
  if (!amount || bare.charAt(amount.index - 1) === '-') return undefined;
  if (words.notUnderstood.test(bare.replace(amount[0], ''))) return undefined;
  const range = readRange(amount);
  if (!range) return undefined;
  if (range.max === 0) return { kind: 'negotiable' };
  const unit = unitOf(clause, amount, range, context);
  return unit && isWithin(range, words.unitWords[unit].possible)
    ? { kind: 'range', ...range, unit }
    : undefined;
}

interface Range {
  readonly min: number;
  readonly max: number;
}
const isWithin = ({ min, max }: Range, { from, to }: { readonly from: number; readonly to: number }) =>
  min >= from && max <= to;

/** What is stated decides; what is only spoken of counts where the amount is usual for it; else it may be a month's. */
function unitOf(
  { text, bare }: Clause,
  amount: RegExpExecArray,
  range: Range,
  { unit, settled, hasMonths }: Context,
): PayUnit | undefined {
  const stated = unitsIn(text, 'stated');
  if (stated.length > 0 || unit) return stated.length > 1 ? undefined : (stated[0] ?? unit);
  if (words.otherUnits.test(text)) return undefined;
  const spoken = unitsIn(text, 'spoken');
  const meant = spoken.length > 0 ? spoken : settled;
  if (meant.length > 0) return only(meant.filter((one) => meant.length === 1 && isUsual(range, one)));
  const isBare = isPayName(bare.slice(0, amount.index)) && words.payEnds.test(behind(bare, amount));
  return isBare && (hasMonths || looksMonthly(range, amount[0])) ? 'month' : undefined;
}

const isUsual = (range: Range, unit: PayUnit) => isWithin(range, words.unitWords[unit].usual);
const isPayName = (text: string) => text.replace(words.payNames, '') === '';
const looksMonthly = (range: Range, written: string) =>
  isWithin(range, {
    from: MONTHLY.from,
    to: words.thousands.test(written) ? MONTHLY.toInThousands : MONTHLY.to,
  });

/** `8-12k` and `8千-12千` are both in thousands; `8-1.2万` could be anything and is not understood. */
function readRange([all, a, scaleA, restA, b, scaleB, restB]: RegExpExecArray): Range | undefined {
  const [first, second] = [Number(a), Number(b ?? a)];
  const shared =
    scaleA === undefined && scaleB !== undefined && first <= second && !all.includes(`${words.YUAN}-`);
  const min = scaled(first, shared ? scaleB : scaleA, restA);
  const max = b === undefined ? min : scaled(second, scaleB, restB);
  const alike = b === undefined || shared || scaleA === scaleB;
  if (min > max && !alike) return undefined;
  if (Math.min(min, max) === 0 && Math.max(min, max) > 0) return undefined;
  return { min: Math.min(min, max), max: Math.max(min, max) };
}

/** In 元, to the 分. 1万2 is 12 000. */
function scaled(amount: number, sign: string | undefined, rest = '0'): number {
  return Math.round((amount * (words.scales[sign ?? ''] ?? 1) + Number(rest) * 1000) * 100) / 100;
}

const withMore = (pay: Pay, text: string): Pay =>
  pay.kind === 'range' && words.more.test(text) ? { ...pay, more: true } : pay;

function withMonths(pay: Pay, months: number): Pay {
  const promised = pay.kind === 'range' && pay.unit === 'month' && months > 12 && months <= 24;
  return promised ? { ...pay, months } : pay;
}
