import type { BenefitAmount, Policy } from '../../domain/policy.ts';
import { Lines } from '../../ui/Lines.tsx';
import { detail as texts } from './texts.ts';

/** What one gets: the amount with how it comes about, then the rest in sentences. */
export function BenefitView({ policy: { benefit } }: { policy: Policy }) {
  const { amount, unit, derived, formula, maxMonths, cap, amounts, items } = benefit;
  const limits = [
    derived && formula && texts.derived(formula),
    maxMonths !== undefined && texts.months(maxMonths),
    cap && texts.cap(cap),
  ].filter((line) => typeof line === 'string');
  const lines = [...limits, ...amounts.map(amountText), ...items];
  const figure = amount !== undefined && amount > 0 && unit ? texts.amount(amount, unit) : undefined;
  if (!figure && lines.length === 0) return null;
  return (
    <>
      <h3>{texts.gets}</h3>
      {figure && <p className="figure">{figure}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </>
  );
}

function amountText({ kind, label, amount, formula }: BenefitAmount): string {
  const text = texts[kind](label, amount);
  return formula ? `${text}。${texts.derived(formula)}` : text;
}
