import type { Day } from '../calendar.ts';
import type { Facts, FactValue, Test } from './condition.ts';
import { holds } from './holds.ts';
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
  /** The last day on which the parameters hold. */
  readonly validTo?: Day;
  /** A second sum, added where `when` holds. */
  readonly second?: { readonly amount: number; readonly when?: Test; readonly validTo?: Day };
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
}

/** The amount on a day; nothing where a fact is missing, the parameters have ended, or no number can hold it. */
export function benefitAmount(rule: AmountRule, facts: Facts, today: Day): Amount | undefined {
  const band = rule.history.find(({ from, to }) => from <= today && today <= to);
  if (!band && rule.validTo && rule.validTo < today) return undefined;
  const first = compute(band?.formula ?? rule.formula, facts);
  if (first === undefined) return undefined;
  const { unit, upTo, calculation, second, validTo } = rule;
  const applies =
    second &&
    (!second.validTo || second.validTo >= today) &&
    (!second.when || holds(second.when, facts) === 'true');
  const value = typeof first === 'number' ? cents(first + (applies ? second.amount : 0)) : first;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return { value, unit, upTo, calculation: band ? undefined : calculation, validTo, docNo: band?.docNo };
}

/** Rounded to 分. */
export const cents = (amount: number) => Math.round((amount + Number.EPSILON) * 100) / 100;
const numberOf = (value: FactValue | undefined) => (typeof value === 'number' ? value : undefined);

function compute(formula: Formula, facts: Facts): number | string | undefined {
  switch (formula.kind) {
    case 'fixed':
      return formula.amount;
    case 'share': {
      const base = numberOf(facts[formula.fact]);
      return base === undefined ? undefined : base * formula.rate;
    }
    case 'steps': {
      const value = numberOf(facts[formula.fact]);
      if (value === undefined || formula.per <= 0) return undefined;
      return formula.steps.findLast(({ from }) => from <= value / formula.per)?.amount ?? undefined;
    }
    case 'perYear': {
      const months = numberOf(facts[formula.fact]);
      return months === undefined
        ? undefined
        : Math.min(formula.max, Math.floor(months / 12) * formula.amount);
    }
    case 'byFact': {
      const chosen = Object.entries(formula.of).find(([value]) => value === String(facts[formula.fact]));
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
