import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useBehalf } from '../../data/send/useBehalf.ts';
import type { useTasks } from '../../data/send/useTasks.ts';
import { isOpen } from '../../domain/assistance.ts';
import { needsWords, TASK_STEPS, type Task, type TaskStep } from '../../domain/task.ts';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { AssistanceState } from '../../ui/nouns/assistance/AssistanceState.tsx';
import { BeginSheet } from './BeginSheet.tsx';
import { type Said, StepSaid } from './StepSaid.tsx';
import { tasks as texts } from './texts.ts';

interface Props {
  readonly task: Task;
  /** The name of the procedure that it is about. By default, the words of the resident say it. */
  readonly procedure?: string;
  readonly answer: ReturnType<typeof useTasks>['answer'];
}

/** One request for help: what is asked, what the resident sees of it, the next step, and the way to act for them. */
export function TaskView({ task, procedure, answer }: Props) {
  const begin = useBehalf();
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState<TaskStep>();
  const [said, setSaid] = useState<Said>();
  const [acts, setActs] = useState(false);
  const running = useRef(false);
  const { id, person, notes, state } = task;
  const steps = TASK_STEPS.filter((step) => isOpen(task) && (step !== 'take' || state === 'asked'));
  async function take(step: TaskStep) {
    if (running.current) return;
    const typed = words.trim();
    if (needsWords(step) && typed === '') return setSaid({ kind: 'words' });
    running.current = true;
    setBusy(step);
    setSaid(undefined);
    const outcome = await answer(id, step, step === 'take' ? '' : typed);
    running.current = false;
    setBusy(undefined);
    setSaid({ kind: 'step', step, outcome });
    if (outcome.kind === 'sent' && step !== 'take') setWords('');
  }
  return (
    <section aria-label={person.name} className="card stack">
      <h3>{person.name}</h3>
      <Facts
        rows={[
          [texts.about, procedure ?? task.words],
          ...(procedure === undefined ? [] : [[texts.said, task.words] as const]),
          [texts.phone, <Phone key="phone" text={person.phone} />],
        ]}
      />
      {notes.length > 0 && (
        <>
          <h4>{texts.notes}</h4>
          <Lines lines={notes} />
        </>
      )}
      <section aria-label={texts.seen} className="note stack">
        <div>
          <h4>{texts.seen}</h4>
          <AssistanceState assistance={task} />
        </div>
      </section>
      {steps.length > 0 && (
        <>
          <Field label={texts.words} hint={texts.hint}>
            {(ties) => (
              <textarea
                {...ties}
                rows={2}
                maxLength={500}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
          </Field>
          <div className="row">
            {steps.map((step) => (
              <Button
                key={step}
                type={step === steps[0] ? 'primary' : 'default'}
                aria-disabled={busy !== undefined}
                onClick={() => void take(step)}
              >
                {busy === step ? texts.sending : texts.steps[step]}
              </Button>
            ))}
          </div>
        </>
      )}
      <StepSaid said={said} />
      {begin && (
        <div>
          <Button onClick={() => setActs(true)}>{texts.act}</Button>
        </div>
      )}
      {acts && begin && (
        <BeginSheet
          known={person}
          begin={(who) => begin({ person: who, taskId: id })}
          onClose={() => setActs(false)}
        />
      )}
    </section>
  );
}
