import type { Formula } from '../../../domain/eligibility/benefitAmount.ts';

/** A row of a table: from a number on, and up to one where the row says so. */
interface Step {
  readonly from: number;
  readonly to?: number;
  readonly amount: number | null;
}

/** What a range such as `3-12`, `20+`, `<3` or `≤2029` begins and ends with. Throws where it begins with no number. */
export function spanOf(range: string | number): Pick<Step, 'from' | 'to'> {
  const [start = '', end] = String(range).split('-');
  if (/^[<≤]/.test(start)) return { from: 0 };
  const from = Number.parseFloat(start.replace('≥', ''));
  if (Number.isNaN(from)) throw new TypeError(`benefit.table: ${range}`);
  return { from, to: end === undefined ? undefined : Number.parseFloat(end) };
}

/** Rows in the order of their numbers. Throws where two rows speak of the same number. */
export function inSteps(fact: string, per: number, rows: readonly Step[], at = 'benefit.table'): Formula {
  const steps = [...rows].sort((a, b) => a.from - b.from);
  for (const [nth, { from, to = from }] of steps.entries()) {
    const next = steps[nth + 1];
    if (next && (next.from === from || next.from < to))
      throw new TypeError(`${at}: ${next.from} stands twice`);
  }
  return { kind: 'steps', fact, per, steps: steps.map(({ from, amount }) => ({ from, amount })) };
}
