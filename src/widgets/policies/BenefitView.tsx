import type { Benefit, BenefitAmount, Policy } from '../../domain/policy.ts';
import { Lines } from '../../ui/Lines.tsx';
import { Note } from '../../ui/Note.tsx';
import { detail as texts } from './texts.ts';

/** What one gets: the amount with how it comes about, then the rest in sentences. Amounts that are only a lead are not shown. */
export function BenefitView({ policy: { benefit, confidence } }: { policy: Policy }) {
  if (confidence === 'low') {
    return (
      <Note tone="soon" role="note">
        {texts.leadOnly}
      </Note>
    );
  }
  const { amount, unit } = benefit;
  const figure = amount !== undefined && amount > 0 && unit ? texts.amount(amount, unit) : undefined;
  const lines = linesOf(benefit);
  if (!figure && lines.length === 0) return null;
  return (
    <>
      <h3>{texts.gets}</h3>
      {figure && <p className="figure">{figure}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </>
  );
}

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
