import { annualLeave } from '../../../domain/calculators/annualLeave.ts';
import type {
  Calculate,
  Calculation,
  CalculatorName,
  Given,
} from '../../../domain/calculators/calculation.ts';
import { flexibleContribution } from '../../../domain/calculators/flexibleContribution.ts';
import { overtime } from '../../../domain/calculators/overtime.ts';
import { probation } from '../../../domain/calculators/probation.ts';
import { retirementPlan } from '../../../domain/calculators/retirementPlan.ts';
import { severance } from '../../../domain/calculators/severance.ts';
import { unemploymentBenefit } from '../../../domain/calculators/unemploymentBenefit.ts';
import { monthOf } from '../../../domain/eligibility/retirement.ts';
import { sayContribution } from './contribution.texts.ts';
import type { AskedOf, Setting } from './fields.ts';
import { flexibleContributionFields, retirementFields, unemploymentFields } from './insuranceFields.ts';
import { sayRetirement } from './retirement.texts.ts';
import { sayLeave, sayOvertime, sayProbation } from './rights.texts.ts';
import type { Said } from './said.ts';
import { saySeverance } from './severance.texts.ts';
import { sayUnemployment } from './unemployment.texts.ts';
import { annualLeaveFields, overtimeFields, probationFields, severanceFields } from './workFields.ts';

/** What a calculator asks and how its result is said. */
export interface Face {
  readonly fields: AskedOf;
  /** Answers that stand there at first. */
  readonly start?: (setting: Setting) => Given;
  readonly run: (given: Given, setting: Setting) => Calculation<Said>;
}

/** The calculator with its result in words. */
const saying =
  <Result>(calculate: Calculate<Result>, say: (result: Result) => Said): Face['run'] =>
  (given, { documents, today }) => {
    const found = calculate(given, documents, today);
    return found.kind === 'found' ? { ...found, result: say(found.result) } : found;
  };

/** The month after this one: a claim is paid from the next month on. */
function nextMonth({ today }: Setting): Given {
  const next = monthOf(today) + 1;
  return { firstYear: `${Math.floor(next / 12)}`, firstMonth: `${(next % 12) + 1}` };
}

/** THE LIST of calculators as people meet them. */
export const faces: Readonly<Record<CalculatorName, Face>> = {
  retirement: { fields: retirementFields, run: saying(retirementPlan, sayRetirement) },
  unemployment: {
    fields: unemploymentFields,
    start: nextMonth,
    run: saying(unemploymentBenefit, sayUnemployment),
  },
  severance: { fields: severanceFields, run: saying(severance, saySeverance) },
  flexibleContribution: {
    fields: flexibleContributionFields,
    start: () => ({ choice: 'lowest', subsidised: 'no' }),
    run: saying(flexibleContribution, sayContribution),
  },
  annualLeave: { fields: annualLeaveFields, run: saying(annualLeave, sayLeave) },
  probation: { fields: probationFields, run: saying(probation, sayProbation) },
  overtime: { fields: overtimeFields, run: saying(overtime, sayOvertime) },
};
