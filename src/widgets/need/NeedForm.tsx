import { Button } from 'antd';
import { useState } from 'react';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useUnkept } from '../../data/own/useUnkept.ts';
import type { useNeed } from '../../data/send/useNeed.ts';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { dropSecondClick } from '../../ui/form/dropSecondClick.ts';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { type Fields, FORM, fromNeed, toNeed } from './answers.ts';
import { questions } from './Questions.tsx';
import { SendPage } from './SendPage.tsx';
import { type StepName, send, steps, need as texts } from './texts.ts';

const ORDER: readonly StepName[] = ['work', 'skills', 'place', 'time', 'pay', 'musts'];

interface Props {
  readonly own: ReturnType<typeof useNeed>;
  /** Called with what to say when the need is registered, or kept on the device. */
  onSent(text: string): void;
  /** Leaves the registered need as it is. */
  onCancel(): void;
}

/** 就业需求登记: one question a step, then what is sent to whom. What was said stays on the device. */
export function NeedForm({ own, onSent, onCancel }: Props) {
  const { personal } = useSurface();
  const { actingFor } = useCapabilities();
  const drafts = useOwn('drafts');
  const unkept = useUnkept('drafts');
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const before = own.value?.need;
  const fields: Fields = drafts.value?.get(FORM)?.fields ?? { ...actingFor, ...(before && fromNeed(before)) };
  // The id of a write belongs to what was sent. Other words are another write.
  const set = (name: string, value: string | readonly string[]) =>
    void drafts.change((all) => {
      const kept = all?.get(FORM)?.fields ?? fields;
      return new Map(all).set(FORM, { fields: { ...kept, [name]: value } });
    });
  const go = (to: number) => {
    setMoved(true);
    setAt(to);
  };
  if (drafts.settling) return <AnswerSkeleton lines={6} />;
  const step = ORDER[at];
  const Question = step && questions[step];
  const heading = step ? steps[step].question : send.question;
  const isAnswered = step !== undefined && isSaid(step, fields);
  return (
    <form
      aria-label={texts.title}
      onClickCapture={dropSecondClick}
      className="stack"
      onSubmit={(event) => event.preventDefault()}
    >
      {at === 0 && <p>{personal ? texts.intro : texts.introShared}</p>}
      {step && <p className="quiet">{texts.progress(at + 1, ORDER.length)}</p>}
      <StepHeading key={heading} takesFocus={moved}>
        {heading}
      </StepHeading>
      {step && <p>{steps[step].why}</p>}
      {Question && <Question fields={fields} set={set} />}
      <NotKept unkept={unkept} />
      {!step && <SendPage own={own} fields={fields} changing={own.changes} set={set} onSent={onSent} />}
      <div className="row">
        {own.value && <Button onClick={onCancel}>{texts.cancel}</Button>}
        {at > 0 && <Button onClick={() => go(at - 1)}>{texts.back}</Button>}
        {step && (
          <Button type={isAnswered ? 'primary' : 'default'} htmlType="submit" onClick={() => go(at + 1)}>
            {isAnswered ? (at + 1 < ORDER.length ? texts.next : texts.check) : texts.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether a step has an answer, so that going on is no skipping. */
function isSaid(step: StepName, fields: Fields): boolean {
  const need = toNeed(fields);
  return {
    work: need.wants.length > 0,
    skills: need.skills.length > 0,
    place: need.townCode !== undefined || need.withinMinutes !== undefined,
    time: need.employment.length > 0 || need.nightShift !== undefined,
    pay: need.leastPay !== undefined,
    musts: true,
  }[step];
}
