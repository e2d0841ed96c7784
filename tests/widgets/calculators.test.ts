import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALCULATORS } from '../../src/domain/calculators/calculation.ts';
import { calculatorOf } from '../../src/domain/calculators/policiesOf.ts';
import { toText } from '../../src/ui/paper/printout.ts';
import { faces } from '../../src/widgets/benefits/calculators/faces.ts';
import { boxesOf } from '../../src/widgets/benefits/calculators/fields.ts';
import { printoutOf } from '../../src/widgets/benefits/calculators/printoutOf.ts';
import { basisText, lackText, names, wrongText } from '../../src/widgets/benefits/calculators/texts.ts';
import { documents, TODAY } from '../domain/calculators/documents.ts';

const setting = { documents, today: TODAY };

/** What a person may choose or type, in the fields of a calculator. */
function answers(name: (typeof CALCULATORS)[number]) {
  const number = fc
    .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1000, max: 40_000 }))
    .map(String);
  const boxes = faces[name].fields(setting).flatMap((field) => {
    const options =
      field.kind === 'chips'
        ? field.options
        : field.kind === 'list'
          ? field.groups.flatMap((group) => group.options)
          : [];
    const year = field.kind === 'month' ? field.years.map(String) : [];
    return boxesOf(field).map((box) => {
      if (options.length > 0) return [box, fc.constantFrom(...options.map(({ value }) => value))] as const;
      if (year.length > 0) return [box, box.endsWith('Year') ? fc.constantFrom(...year) : number] as const;
      return [box, number] as const;
    });
  });
  return fc.record(Object.fromEntries(boxes), { requiredKeys: [] });
}

describe.each(CALCULATORS)('%s', (name) => {
  test('says whole sentences about whatever is chosen, on the screen and on paper', () => {
    const kinds = new Set<string>();
    const days = fc.constantFrom(TODAY, '2026-06-30', '2027-01-01', '2027-03-01', '2027-07-01');
    fc.assert(
      fc.property(answers(name), days, (given, today) => {
        const found = faces[name].run({ ...faces[name].start?.(setting), ...given }, { documents, today });
        kinds.add(found.kind);
        const said =
          found.kind === 'found'
            ? toText(printoutOf(name, found, today)).split('\n')
            : found.kind === 'refused'
              ? found.bases.map(basisText)
              : found.kind === 'lacking'
                ? found.lacks.map(lackText)
                : found.wrong.map(wrongText);
        for (const line of said) expect(line).not.toMatch(/undefined|null|NaN|Infinity|\[object|^$/);
        if (found.kind === 'found') {
          const { result } = found;
          for (const line of [...result.result, ...result.steps, ...result.cautions]) {
            expect(line).toMatch(/。$/);
          }
          for (const { head, rows } of result.tables) {
            for (const row of rows) expect(row).toHaveLength(head.length);
          }
        }
      }),
      { numRuns: 1500, seed: 12 },
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['found', 'wrong']));
  });
});

test('every policy that a calculator reads leads to it, and no other', () => {
  expect(names[calculatorOf('sh-ui-benefit-2026') ?? 'overtime']).toBe('失业金');
  expect(names[calculatorOf('cn-flexible-retirement') ?? 'overtime']).toBe('退休年月');
  expect(calculatorOf('sh-startup-loan')).toBeUndefined();
});
