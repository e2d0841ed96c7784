import { expect, onTestFinished, test } from 'vitest';
import { CALCULATORS } from '../../src/domain/calculators/calculation.ts';
import { faces } from '../../src/widgets/benefits/calculators/faces.ts';
import { openSandbox } from '../city/sandbox.ts';
import { documents, TODAY } from '../domain/calculators/documents.ts';

const given = {
  retirement: { who: 'man60', birthYear: '1968', birthMonth: '6', yearsPaid: '12.5' },
  unemployment: { contributionYears: '12', firstYear: '2026', firstMonth: '12' },
  severance: { ending: 'noNotice', workedMonths: '30', averageWage: '8000', lastWage: '8500' },
  flexibleContribution: { choice: 'lowest', subsidised: 'yes' },
  annualLeave: { workYears: '9.5', continuous: 'yes', unusedDays: '5', wage: '6525' },
  probation: { contract: 'fixed', termYears: '1', wage: '3000' },
  overtime: { wage: '5220', weekdayHours: '40' },
} as const;

test('the policies that the gateway serves give every calculator its numbers', async () => {
  const { client, close } = await openSandbox();
  onTestFinished(close);
  const served = (await client().listPolicies()).value;
  for (const name of CALCULATORS) {
    const found = faces[name].run(given[name], { documents: served, today: TODAY });
    expect(found).toMatchObject({ kind: 'found', lacks: [] });
    const asWritten = faces[name].run(given[name], { documents, today: TODAY });
    if (found.kind === 'found' && asWritten.kind === 'found') {
      expect(found.result).toEqual(asWritten.result);
    }
  }
});
