import type { Day } from '../../domain/calendar.ts';
import { withoutSums } from '../../domain/compilation.ts';
import {
  type Benefit,
  type BenefitAmount,
  type Condition,
  type Policy,
  showsAmounts,
  standardOn,
} from '../../domain/policy.ts';
import { detail as texts } from './texts.ts';

/** A heading and the sentences under it. */
export interface Headed {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface BenefitText {
  readonly figure?: string;
  readonly lines: readonly string[];
  /** What to do where no amount may be relied on. */
  readonly instead?: string;
}

/** The benefit as text on a day: the amount and its explanation, or those of an earlier standard that holds on it. */
export function benefitOf(policy: Policy, today: Day): BenefitText {
  const { benefit, confidence, incomplete } = policy;
  const items = benefit.items.map((item) => withoutSums(item, policy, today)).filter((item) => item !== '');
  if (confidence === 'low') return { lines: items, instead: texts.lead };
  if (incomplete) return { lines: items, instead: texts.incomplete };
  const standard = standardOn(policy, today);
  if (standard) {
    const { from, to, docNo, amounts } = standard;
    return { lines: [texts.earlier(from, to, docNo), ...amounts.map(amountText)] };
  }
  if (!showsAmounts(policy, today))
    return { lines: items, instead: statesSums(benefit) ? texts.noSums : undefined };
  const { amount, unit } = benefit;
  const figure = amount !== undefined && amount > 0 && unit ? texts.amount(amount, unit) : undefined;
  return { figure, lines: linesOf(benefit) };
}

const statesSums = ({ amount, amounts }: Benefit) => amount !== undefined || amounts.length > 0;

/** The conditions as text, by group. */
export function conditionsOf({ conditions, benefit }: Policy): readonly Headed[] {
  // The groups of a right or a floor are separate cases. Only a benefit with an application has alternatives.
  const separate = benefit.kind === 'right' || benefit.kind === 'floor';
  return conditions.map((group) => ({
    title: texts.conditions(group, separate),
    lines: group.conditions.map(conditionText),
  }));
}

const conditionText = ({ text, clause }: Condition) => (clause ? `${text}${texts.clause(clause)}` : text);

/** Whether the benefit is paid for months. The months of a rule or a right are not months of payment. */
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
