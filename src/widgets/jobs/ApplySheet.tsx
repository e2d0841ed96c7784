import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { type ApplyOutcome, useApply } from '../../data/send/useApply.ts';
import type { JobDetail } from '../../domain/job.ts';
import { phoneParts } from '../../domain/phone.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { Agreement, Field } from '../../ui/form/Field.tsx';
import { application as texts } from './detail.texts.ts';

interface Props {
  readonly job: JobDetail;
  onClose(): void;
}

/** The form that applies for a job: name, phone, a sentence and the consent. What was sent can only be sent again. */
export function ApplySheet({ job, onClose }: Props) {
  const { apply, pending } = useApply(job);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [wrong, setWrong] = useState<Wrong>();
  const [outcome, setOutcome] = useState<ApplyOutcome>();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!apply || running.current) return;
    const form = event.currentTarget;
    const values = pending ?? valuesOf(new FormData(form));
    const mistake = pending ? undefined : mistakeIn(values, new FormData(form).has('consent'));
    setWrong(mistake);
    if (mistake) {
      const field = form.elements.namedItem(mistake.field);
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    const { words, ...person } = values;
    setOutcome(await apply(person, words));
    running.current = false;
    setBusy(false);
  }
  const sent = outcome?.kind === 'sent';
  const failed = outcome?.kind === 'failed' ? outcome : undefined;
  const unknown = !busy && (failed ? failed.unknown : pending !== undefined);
  return (
    <Sheet title={texts.title(job.title)} onClose={onClose}>
      {(close) => (
        <>
          <div role="status">{sent && <Note>{texts.sent}</Note>}</div>
          {!sent && (
            <form className="stack" aria-label={texts.form} noValidate onSubmit={onSubmit}>
              <p>{texts.to(job.employer)}</p>
              <TextField name="name" autoComplete="name" value={pending?.name} wrong={wrong} />
              <TextField name="phone" autoComplete="tel" value={pending?.phone} wrong={wrong} />
              <TextField name="words" autoComplete="off" value={pending?.words} wrong={wrong} />
              <Agreement name="consent" disabled={pending !== undefined}>
                {texts.consent}
              </Agreement>
              {wrong?.field === 'consent' && <p role="alert">{wrong.text}</p>}
              {unknown && (
                <Note tone="soon" role="status">
                  {texts.unknown}
                </Note>
              )}
              {failed && !failed.unknown && <FailureNote failure={failed.failure} />}
              <div className="row">
                <Button type="primary" htmlType="submit" aria-disabled={busy}>
                  {busy ? texts.sending : unknown ? texts.again : texts.send}
                </Button>
                <Button onClick={close}>{texts.close}</Button>
              </div>
            </form>
          )}
          {sent && (
            <div>
              <Button onClick={close}>{texts.close}</Button>
            </div>
          )}
        </>
      )}
    </Sheet>
  );
}

type FieldName = 'name' | 'phone' | 'words';
interface Wrong {
  readonly field: FieldName | 'consent';
  readonly text: string;
}
type Values = Readonly<Record<FieldName, string>>;

const MAX_LENGTH: Readonly<Record<FieldName, number>> = { name: 50, phone: 30, words: 300 };

function valuesOf(form: FormData): Values {
  const of = (name: FieldName) => String(form.get(name) ?? '').trim();
  return { name: of('name'), phone: of('phone'), words: of('words') };
}

function mistakeIn({ name, phone }: Values, agreed: boolean): Wrong | undefined {
  if (name === '') return { field: 'name', text: texts.noName };
  const [part, ...others] = phoneParts(phone);
  const digits = part?.dial?.replace(/\D/g, '') ?? '';
  if (others.length > 0 || digits.length < 8) return { field: 'phone', text: texts.badPhone };
  return agreed ? undefined : { field: 'consent', text: texts.noConsent };
}

interface FieldProps {
  readonly name: FieldName;
  readonly autoComplete: string;
  /** What was sent already, so that it cannot be changed. */
  readonly value: string | undefined;
  readonly wrong: Wrong | undefined;
}

function TextField({ name, autoComplete, value, wrong }: FieldProps) {
  return (
    <Field label={texts[name]} wrong={wrong?.field === name ? wrong.text : undefined}>
      {(ties) => (
        <input
          {...ties}
          name={name}
          type={name === 'phone' ? 'tel' : 'text'}
          autoComplete={autoComplete}
          maxLength={MAX_LENGTH[name]}
          defaultValue={value}
          readOnly={value !== undefined}
        />
      )}
    </Field>
  );
}
