import type { Benefit, BenefitAmount, Condition, Policy } from '../../domain/policy.ts';
import { detail as texts } from './texts.ts';

/** A heading and the sentences under it. */
export interface Headed {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What one gets: the amount, where there is one, and how it comes about. Nothing of what is only a lead. */
export function benefitOf({ benefit, confidence }: Policy): {
  readonly figure?: string;
  readonly lines: readonly string[];
} {
  if (confidence === 'low') return { lines: [] };
  const { amount, unit } = benefit;
  const figure = amount !== undefined && amount > 0 && unit ? texts.amount(amount, unit) : undefined;
  return { figure, lines: linesOf(benefit) };
}

/** What must hold, and of what one is enough. */
export function conditionsOf({ conditions, benefit }: Policy): readonly Headed[] {
  // What is a right or a floor has cases; only what one applies for has alternatives.
  const separate = benefit.kind === 'right' || benefit.kind === 'floor';
  return conditions.map((group) => ({
    title: texts.conditions(group, separate),
    lines: group.conditions.map(conditionText),
  }));
}

const conditionText = ({ text, clause }: Condition) => (clause ? `${text}${texts.clause(clause)}` : text);

/** Months of a rule or a right are no months of drawing anything. */
const drawn = ({ kind }: Benefit) => kind !== 'rule' && kind !== 'right';

function linesOf(benefit: Benefit): readonly string[] {
  const { derived, formula, maxMonths, extension, durations, cap, amounts, items } = benefit;
  return [
    derived && formula && texts.derived(formula),
    maxMonths !== undefined && drawn(benefit) && texts.months(maxMonths),
    extension && texts.extension(extension),
    ...(durations ?? []).map(texts.duration),
    cap && texts.cap(cap),
    ...amounts.map(amountText),
    ...items,
  ].filter((line) => typeof line === 'string');
}

function amountText({ kind, label, amount, formula }: BenefitAmount): string {
  const text = texts[kind](label, amount);
  return formula ? `${text}。${texts.derived(formula)}` : text;
}
