import { PAY_UNITS, type PayUnit } from '../../domain/pay.ts';
import * as words from './readPay.texts.ts';

/** Full-width forms folded, lower case, one sign for every dash, no separators in numbers, each part of the pay apart. */
export function simplify(text: string): string {
  return text
    .replace(/\p{No}/gu, ';')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![\d.])(\d{1,3}(?:,\d{3})+)(?!\d)/g, (digits) => digits.replaceAll(',', ''))
    .replace(words.idle, '')
    .replace(words.yuan, words.YUAN)
    .replace(words.dashes, '-')
    .replace(words.whole, '')
    .replace(words.partInBrackets, '$1')
    .replace(words.partAmount, '')
    .replace(/\s*([-/:;()])\s*/g, '$1')
    .replace(/(?<=\d[^;,()+\s]*)\s+(?=\d)/g, ';')
    .replace(/\s+/g, '')
    .replace(words.upTo, '-')
    .replace(words.fromTo, '$1-')
    .replace(/(?<![\d.])0\/0(?![\d.])/, '0')
    .replace(words.partApart, ';')
    .replace(words.bracketed, '$1')
    .replace(words.unitApart, ';');
}

/** A piece of a text of pay that holds a number. */
export interface Clause {
  readonly text: string;
  /** The clause without the words for units. */
  readonly bare: string;
  /** By default, it has no amount. */
  readonly amount?: RegExpExecArray;
  readonly is: 'part' | 'uncertain' | 'phase' | 'weekend' | 'pay';
}

/** What the amount of a clause is, if it has one. */
export function toClause(text: string): Clause {
  const bare = PAY_UNITS.reduce((left, unit) => without(left, words.unitWords[unit]), text);
  const amount = words.amounts.exec(bare) ?? undefined;
  return { text, bare, amount, is: kindOf(text, bare, amount) };
}

const without = (text: string, { stated, spoken, settled }: words.UnitWords) =>
  text.replace(stated, '').replace(settled, '').replace(spoken, '');

function kindOf(text: string, bare: string, amount: RegExpExecArray | undefined): Clause['is'] {
  if (!amount) return words.part.test(text) ? 'part' : 'pay';
  const before = bare.slice(0, amount.index);
  if (words.part.test(before) || words.partBehind.test(behind(bare, amount))) return 'part';
  if (words.uncertain.test(text) || words.holiday.test(before)) return 'uncertain';
  if (words.phase.test(text)) return 'phase';
  return words.weekend.test(text) ? 'weekend' : 'pay';
}

/** What stands behind the amount. */
export const behind = (bare: string, amount: RegExpExecArray) => bare.slice(amount.index + amount[0].length);

/** The units that a text names in this way. */
export function unitsIn(text: string, how: 'stated' | 'spoken' | 'settled'): readonly PayUnit[] {
  return PAY_UNITS.filter((unit) => text.search(words.unitWords[unit][how]) >= 0);
}
