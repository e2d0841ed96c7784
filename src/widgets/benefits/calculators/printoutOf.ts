import type { Calculation, CalculatorName } from '../../../domain/calculators/calculation.ts';
import type { Day } from '../../../domain/calendar.ts';
import type { Printout } from '../../../ui/paper/printout.ts';
import type { Said } from './said.ts';
import { basisText, calculators, lackText, names, paper } from './texts.ts';

/** A result to take along. */
export function printoutOf(
  name: CalculatorName,
  found: Extract<Calculation<Said>, { kind: 'found' }>,
  today: Day,
): Printout {
  const { result, lacks, bases } = found;
  const tables = result.tables.map(({ caption, rows }) => ({
    title: caption,
    as: 'lines' as const,
    lines: rows.map(paper.row),
  }));
  return {
    title: names[name],
    notes: [...result.result, ...lacks.map(lackText)],
    sections: [
      { title: calculators.steps, as: 'lines', lines: result.steps },
      ...tables,
      { title: calculators.also, as: 'boxes', lines: found.open.map(({ text }) => text) },
      { title: calculators.basis, as: 'lines', lines: bases.map(basisText) },
    ],
    footer: [...result.cautions, paper.printed(today)],
  };
}
