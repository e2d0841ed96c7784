import { useTowns } from '../../data/ask/lists.ts';
import { usePlaceNames } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import type { AdvisedField } from '../../domain/ads/vacancyAdvice.ts';
import { addDays } from '../../domain/calendar.ts';
import { EMPLOYMENTS, type JobDetail } from '../../domain/job.ts';
import { minimumWageOn, minimumWagesOf } from '../../domain/minimumWage.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { PAY_UNITS } from '../../domain/pay.ts';
import { VALID_DAYS } from '../../domain/vacancyForm.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { jobFilterWords } from '../../ui/words/job.texts.ts';
import { AdAdvice } from './AdAdvice.tsx';
import { Box, Choice, type FormProps } from './Box.tsx';
import { place, type StepName, fields as texts, units, wage } from './texts.ts';

interface Props extends FormProps {
  /** The vacancy as far as it is filled in. */
  readonly ad: JobDetail;
}

const employments: Readonly<Record<string, string>> = jobFilterWords.employment.values;
const TITLE: readonly AdvisedField[] = ['title'];
const WORDS: readonly AdvisedField[] = ['description', 'requirements'];
const PAY: readonly AdvisedField[] = ['pay'];

function Work({ ad, of, set }: Props) {
  const chosen = EMPLOYMENTS.filter((one) => one === of('employment'));
  return (
    <>
      <Box field="employer" autoComplete="organization" of={of} set={set} />
      <Box field="title" of={of} set={set} />
      <AdAdvice ad={ad} about={TITLE} />
      <Box field="headCount" inputMode="numeric" of={of} set={set} />
      <ChoiceChips
        legend={texts.employment.label}
        pick="one"
        choices={EMPLOYMENTS.map((value) => ({ value, label: ownOf(employments, value) ?? value }))}
        chosen={chosen}
        onChange={([one = '']) => set('employment', one)}
      />
    </>
  );
}

function Ad({ ad, of, set }: Props) {
  return (
    <>
      <Box field="description" lines of={of} set={set} />
      <Box field="requirements" lines of={of} set={set} />
      <AdAdvice ad={ad} about={WORDS} />
    </>
  );
}

function Place({ of, set }: Props) {
  const towns = useTowns();
  const known = towns.state === 'ready' ? towns.answer.value : [];
  return (
    <>
      <Choice field="townCode" of={of} set={set}>
        <option value="">{place.anyTown}</option>
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
      <Box field="address" of={of} set={set} />
    </>
  );
}

function Pay({ ad, of, set }: Props) {
  const { day } = useClock();
  const { city } = usePlaceNames();
  const least = minimumWageOn(day, minimumWagesOf(city));
  return (
    <>
      <ChoiceChips
        legend={texts.payUnit.label}
        pick="one"
        choices={PAY_UNITS.map((value) => ({ value, label: units[value] }))}
        chosen={PAY_UNITS.filter((one) => one === of('payUnit'))}
        onChange={([one = '']) => set('payUnit', one)}
      />
      <Box field="payMin" inputMode="decimal" of={of} set={set} />
      <Box field="payMax" inputMode="decimal" of={of} set={set} />
      {least && <p className="quiet">{wage(city, least)}</p>}
      <AdAdvice ad={ad} about={PAY} />
    </>
  );
}

function Until({ of, set }: Props) {
  const { day } = useClock();
  return (
    <Box field="validUntil" type="date" min={day} max={addDays(day, VALID_DAYS.most)} of={of} set={set} />
  );
}

function Contact({ of, set }: Props) {
  return (
    <>
      <Box field="name" autoComplete="name" of={of} set={set} />
      <Box field="phone" type="tel" autoComplete="tel" of={of} set={set} />
    </>
  );
}

/** The questions, in their order. */
export const questions = {
  work: Work,
  ad: Ad,
  place: Place,
  pay: Pay,
  until: Until,
  contact: Contact,
} satisfies Record<StepName, unknown>;
