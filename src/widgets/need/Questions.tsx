import { useTowns } from '../../data/ask/lists.ts';
import { EMPLOYMENTS } from '../../domain/job.ts';
import { makesWish, WISHES } from '../../domain/need.ts';
import { ownOf } from '../../domain/ownOf.ts';

import { Note } from '../../ui/answer/Note.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { jobFilterWords } from '../../ui/words/job.texts.ts';
import { type Fields, isPayUnclear, list, text, toNeed } from './answers.ts';
import { Choice, Field } from './Field.tsx';
import { type StepName, steps, wishes } from './texts.ts';

interface Props {
  readonly fields: Fields;
  set(name: string, value: string | readonly string[]): void;
}

function Work({ fields, set }: Props) {
  const { label, hint } = steps.work;
  return (
    <Field
      kind="words"
      label={label}
      hint={hint}
      value={text(fields, 'wants')}
      onChange={(v) => set('wants', v)}
    />
  );
}

function Skills({ fields, set }: Props) {
  const { label, hint } = steps.skills;
  return (
    <Field
      kind="words"
      label={label}
      hint={hint}
      value={text(fields, 'skills')}
      onChange={(v) => set('skills', v)}
    />
  );
}

const MINUTES = ['15', '30', '45', '60'] as const;

function Place({ fields, set }: Props) {
  const towns = useTowns();
  const known = towns.state === 'ready' ? towns.answer.value : [];
  const within = text(fields, 'within');
  const offered = MINUTES.some((one) => one === within) || within === '' ? MINUTES : [...MINUTES, within];
  return (
    <>
      <Choice
        label={steps.place.town}
        value={text(fields, 'townCode')}
        onChange={(code) => set('townCode', code)}
      >
        <option value="">{steps.place.anyTown}</option>
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={steps.place.within} value={within} onChange={(minutes) => set('within', minutes)}>
        <option value="">{steps.place.anyWay}</option>
        {offered.map((minutes) => (
          <option key={minutes} value={minutes}>
            {steps.place.minutes(minutes)}
          </option>
        ))}
      </Choice>
    </>
  );
}

const employments: Readonly<Record<string, string>> = jobFilterWords.employment.values;

function Time({ fields, set }: Props) {
  const nights = text(fields, 'nights');
  return (
    <>
      <ChoiceChips
        legend={steps.time.employment}
        choices={EMPLOYMENTS.map((value) => ({ value, label: ownOf(employments, value) ?? value }))}
        chosen={toNeed(fields).employment}
        onChange={(chosen) => set('employment', chosen)}
      />
      <ChoiceChips
        legend={steps.time.nights}
        pick="one"
        choices={(['none', 'fine'] as const).map((value) => ({ value, label: steps.time[value] }))}
        chosen={nights === 'none' || nights === 'fine' ? [nights] : []}
        onChange={([chosen = '']) => set('nights', chosen)}
      />
    </>
  );
}

function Pay({ fields, set }: Props) {
  const { label, hint, unclear } = steps.pay;
  return (
    <>
      <Field
        kind="amount"
        label={label}
        hint={hint}
        value={text(fields, 'leastPay')}
        onChange={(v) => set('leastPay', v)}
      />
      {isPayUnclear(fields) && (
        <Note tone="soon" role="status">
          {unclear}
        </Note>
      )}
    </>
  );
}

function Musts({ fields, set }: Props) {
  const need = toNeed(fields);
  const made = WISHES.filter((wish) => makesWish(need, wish));
  if (made.length === 0) return <p>{steps.musts.none}</p>;
  return (
    <ChoiceChips
      legend={steps.musts.label}
      choices={made.map((value) => ({ value, label: wishes[value] }))}
      chosen={list(fields, 'musts').filter((one) => made.some((wish) => wish === one))}
      onChange={(chosen) => set('musts', chosen)}
    />
  );
}

/** The questions, in their order. */
export const questions = {
  work: Work,
  skills: Skills,
  place: Place,
  time: Time,
  pay: Pay,
  musts: Musts,
} satisfies Record<StepName, unknown>;
