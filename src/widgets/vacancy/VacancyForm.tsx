import { Button } from 'antd';
import { useState } from 'react';
import { useTowns } from '../../data/ask/lists.ts';
import { useCity } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useUnkept } from '../../data/own/useUnkept.ts';
import type { useVacancy } from '../../data/send/useVacancy.ts';
import { addDays } from '../../domain/calendar.ts';
import type { VacancyReceipt } from '../../domain/vacancy.ts';
import { toAd, VALID_DAYS, type VacancyField } from '../../domain/vacancyForm.ts';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { dropSecondClick } from '../../ui/form/dropSecondClick.ts';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { questions } from './Questions.tsx';
import { Receipt } from './Receipt.tsx';
import { SendPart } from './SendPart.tsx';
import { preview, type StepName, steps, vacancy as texts } from './texts.ts';

/** The name of the form among the drafts. What is sent has a name of its own, so that a refusal takes nothing away. */
const FORM = 'vacancy-form';
const ORDER: readonly StepName[] = ['work', 'ad', 'place', 'pay', 'until', 'contact'];

/** The step in which a field stands. */
const STEP_OF: Readonly<Record<VacancyField, StepName>> = {
  employer: 'work',
  title: 'work',
  headCount: 'work',
  employment: 'work',
  description: 'ad',
  requirements: 'ad',
  townCode: 'place',
  address: 'place',
  payMin: 'pay',
  payMax: 'pay',
  payUnit: 'pay',
  validUntil: 'until',
  name: 'contact',
  phone: 'contact',
};

/** 岗位征集: one group of the legal elements a step, then the ad as residents will see it. What was typed stays. */
export function VacancyForm({ own }: { own: ReturnType<typeof useVacancy> }) {
  const { personal } = useSurface();
  const { day } = useClock();
  const { name: city } = useCity();
  const towns = useTowns();
  const drafts = useOwn('drafts');
  const unkept = useUnkept('drafts');
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const [receipt, setReceipt] = useState<VacancyReceipt>();
  const { pending } = own;
  const usual: Partial<Record<VacancyField, string>> = {
    payUnit: 'month',
    validUntil: addDays(day, VALID_DAYS.usual),
  };
  const kept = drafts.value?.get(FORM)?.fields;
  const typed = (field: VacancyField): string => {
    const value = kept?.[field] ?? usual[field];
    return typeof value === 'string' ? value : '';
  };
  // What was sent without an answer can only be sent again as it was.
  const of = pending ?? typed;
  const set = (field: VacancyField, value: string) =>
    void drafts.change((all) =>
      new Map(all).set(FORM, { fields: { ...usual, ...all?.get(FORM)?.fields, [field]: value } }),
    );
  const go = (to: number) => {
    setMoved(true);
    setAt(to);
  };
  if (drafts.settling) return <AnswerSkeleton lines={6} />;
  if (receipt) {
    const goOn = () => {
      if (receipt.state !== 'refused') {
        void drafts.change((all) => new Map([...(all ?? [])].filter(([name]) => name !== FORM)));
      }
      setReceipt(undefined);
      go(0);
    };
    return <Receipt receipt={receipt} onOn={goOn} />;
  }
  const step = pending ? undefined : ORDER[at];
  const Question = step && questions[step];
  const heading = step ? steps[step].question : preview.question;
  const town =
    towns.state === 'ready' ? towns.answer.value.find(({ code }) => code === of('townCode')) : undefined;
  const ad = toAd(of, day, preview.publisher(city), town?.name);
  return (
    <form
      aria-label={texts.title}
      onClickCapture={dropSecondClick}
      className="stack"
      onSubmit={(event) => event.preventDefault()}
    >
      {at === 0 && !pending && <p>{`${texts.intro}${personal ? texts.draft : texts.draftShared}`}</p>}
      {step && <p className="quiet">{texts.progress(at + 1, ORDER.length)}</p>}
      <StepHeading key={heading} takesFocus={moved}>
        {heading}
      </StepHeading>
      {step && <p>{steps[step].why}</p>}
      {Question && <Question ad={ad} of={of} set={set} />}
      <NotKept unkept={unkept} />
      {!step && (
        <SendPart
          ad={ad}
          of={of}
          own={own}
          onMissing={(field) => go(ORDER.indexOf(STEP_OF[field]))}
          onSent={setReceipt}
        />
      )}
      <div className="row">
        {at > 0 && !pending && <Button onClick={() => go(at - 1)}>{texts.back}</Button>}
        {step && (
          <Button type="primary" htmlType="submit" onClick={() => go(at + 1)}>
            {at + 1 < ORDER.length ? texts.next : texts.check}
          </Button>
        )}
      </div>
    </form>
  );
}
