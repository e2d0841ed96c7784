import type { Day } from '../calendar.ts';
import { ownOf } from '../ownOf.ts';
import type { Facts, FactValue, Test } from './condition.ts';
import { holds, type Truth } from './holds.ts';
import { monthText, type Rises, retirementMonth } from './retirement.ts';
import { severancePay } from './severance.ts';

/** How an amount is computed from facts, as data. */
export type Formula =
  | { readonly kind: 'fixed'; readonly amount: number }
  /** The fact times a rate. */
  | { readonly kind: 'share'; readonly fact: string; readonly rate: number }
  /** The amount of the last step that the fact, divided by `per`, has reached. */
  | {
      readonly kind: 'steps';
      readonly fact: string;
      readonly per: number;
      readonly steps: readonly { readonly from: number; readonly amount: number | null }[];
    }
  /** So much for each full year of a fact in months. */
  | { readonly kind: 'perYear'; readonly fact: string; readonly amount: number; readonly max: number }
  | { readonly kind: 'byFact'; readonly fact: string; readonly of: Readonly<Record<string, Formula>> }
  | { readonly kind: 'first'; readonly cases: readonly { readonly when?: Test; readonly gives: Formula }[] }
  /** 经济补偿: one month's pay for each year, at least the floor, doubled where the employer broke the law. */
  | { readonly kind: 'severance'; readonly floor: number; readonly factors: Readonly<Record<string, number>> }
  /** 未签书面合同: one more month's pay for each month after the first. */
  | { readonly kind: 'doublePay'; readonly maxMonths: number }
  | { readonly kind: 'retirementMonth'; readonly rises: Rises };

export interface AmountRule {
  readonly unit: string;
  readonly formula: Formula;
  /** The amount is a ceiling: 最多. */
  readonly upTo: boolean;
  /** How the amount was reached, in the words of the document. */
  readonly calculation?: string;
  /** The first and the last day on which the parameters hold. By default, those of the policy. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** A second sum, added where `when` holds. */
  readonly second?: {
    readonly name?: string;
    readonly amount: number;
    readonly when?: Test;
    readonly validFrom?: Day;
    readonly validTo?: Day;
  };
  /** In which case it is paid for longer, and until when, in words. `test` says so for a machine. */
  readonly extension?: { readonly when: string; readonly until: string; readonly test?: Test };
  /** Earlier standards, each with its own days. */
  readonly history: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly docNo?: string;
    readonly formula: Formula;
  }[];
}

/** An amount in the policy's own unit: 元, 月, 天, 年, or `YYYY-MM`. */
export interface Amount {
  readonly value: number | string;
  readonly unit: string;
  readonly upTo: boolean;
  readonly calculation?: string;
  readonly validTo?: Day;
  /** The document of an earlier standard. */
  readonly docNo?: string;
  /** The second of two sums: in `value` already, or left out because a fact is missing. By default, there is one sum only. */
  readonly second?: { readonly name?: string; readonly amount: number; readonly isAdded: boolean };
  /** A longer payment, and whether it is for this person. By default, there is none. */
  readonly extension?: { readonly when: string; readonly until: string; readonly applies: Truth };
}

/** The amount on a day; nothing where a fact is missing, the parameters have ended, or no number can hold it. */
export function benefitAmount(rule: AmountRule, facts: Facts, today: Day): Amount | undefined {
  const band = rule.history.find(({ from, to }) => from <= today && today <= to);
  // A day before or between earlier standards has none of them, and not the present one.
  const isPresent = isWithin(rule, today) && rule.history.every(({ to }) => to < today);
  if (!band && !isPresent) return undefined;
  const first = compute(band?.formula ?? rule.formula, facts);
  if (first === undefined) return undefined;
  const { unit, upTo, calculation, validTo } = rule;
  const second = secondOf(rule, facts, today);
  const value = typeof first === 'number' ? cents(first + (second?.isAdded ? second.amount : 0)) : first;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  const extension = extensionOf(rule, facts);
  return {
    value,
    unit,
    upTo,
    calculation: band ? undefined : calculation,
    validTo: band ? band.to : validTo,
    docNo: band?.docNo,
    ...(second && { second }),
    ...(extension && { extension }),
  };
}

interface Days {
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

const isWithin = ({ validFrom, validTo }: Days, today: Day) =>
  !(validFrom && today < validFrom) && !(validTo && validTo < today);

/** The second sum on a day; nothing where it is not for this person, or its number does not hold on the day. */
function secondOf({ second }: AmountRule, facts: Facts, today: Day): Amount['second'] {
  const truth = second?.when ? holds(second.when, facts) : 'true';
  if (!second || truth === 'false' || !isWithin(second, today)) return undefined;
  return { name: second.name, amount: second.amount, isAdded: truth === 'true' };
}

function extensionOf({ extension }: AmountRule, facts: Facts): Amount['extension'] {
  if (!extension) return undefined;
  const { when, until, test } = extension;
  return { when, until, applies: test ? holds(test, facts) : 'unknown' };
}

/** Rounded to 分. */
export const cents = (amount: number) => Math.round((amount + Number.EPSILON) * 100) / 100;
const numberOf = (value: FactValue | undefined) => (typeof value === 'number' ? value : undefined);

function compute(formula: Formula, facts: Facts): number | string | undefined {
  switch (formula.kind) {
    case 'fixed':
      return formula.amount;
    case 'share': {
      const base = numberOf(ownOf(facts, formula.fact));
      return base === undefined ? undefined : base * formula.rate;
    }
    case 'steps': {
      const value = numberOf(ownOf(facts, formula.fact));
      if (value === undefined || formula.per <= 0) return undefined;
      return formula.steps.findLast(({ from }) => from <= value / formula.per)?.amount ?? undefined;
    }
    case 'perYear': {
      const months = numberOf(ownOf(facts, formula.fact));
      return months === undefined
        ? undefined
        : Math.min(formula.max, Math.floor(months / 12) * formula.amount);
    }
    case 'byFact': {
      const chosen = Object.entries(formula.of).find(
        ([value]) => value === String(ownOf(facts, formula.fact)),
      );
      return chosen && compute(chosen[1], facts);
    }
    case 'first': {
      const chosen = formula.cases.find(({ when }) => !when || holds(when, facts) === 'true');
      return chosen && compute(chosen.gives, facts);
    }
    case 'severance': {
      const months = numberOf(facts.monthsWorkedAtEmployer);
      const wage = numberOf(facts.averageMonthlyWage);
      if (months === undefined || wage === undefined) return undefined;
      return severancePay(formula, months, wage, String(facts.terminationKind));
    }
    case 'doublePay': {
      const months = numberOf(facts.monthsWithoutContract);
      const wage = numberOf(facts.monthlyWage);
      if (months === undefined || wage === undefined) return undefined;
      return Math.max(0, Math.min(formula.maxMonths, months - 1)) * wage;
    }
    case 'retirementMonth': {
      const { birthDate, originalRetirementAge } = facts;
      if (typeof birthDate !== 'string' || typeof originalRetirementAge !== 'number') return undefined;
      const month = retirementMonth(birthDate, originalRetirementAge, formula.rises);
      return month === undefined ? undefined : monthText(month);
    }
  }
}
