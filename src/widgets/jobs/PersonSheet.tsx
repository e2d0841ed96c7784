import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { SendOutcome } from '../../data/send/useSendOnce.ts';
import type { Person } from '../../domain/person.ts';
import { phoneParts } from '../../domain/phone.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { Agreement, Field } from '../../ui/form/Field.tsx';
import { personForm as common } from './detail.texts.ts';

interface Props {
  readonly texts: {
    readonly title: string;
    readonly form: string;
    /** What is sent to whom. */
    readonly to: string;
    readonly words: string;
    readonly consent: string;
    readonly send: string;
    readonly sent: string;
    readonly unknown: string;
  };
  send(person: Person, words: string): Promise<SendOutcome<unknown>>;
  /** What was sent without an answer, by field. It can only be sent again as it was. */
  readonly pending: ((field: string) => string) | undefined;
  onClose(): void;
}

/** A form that sends name, phone and a sentence with the consent to it. */
export function PersonSheet({ texts, send, pending, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [wrong, setWrong] = useState<Wrong>();
  const [outcome, setOutcome] = useState<SendOutcome<unknown>>();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    const form = event.currentTarget;
    const values = valuesOf(pending ?? ((name) => String(new FormData(form).get(name) ?? '').trim()));
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
    setOutcome(await send(person, words));
    running.current = false;
    setBusy(false);
  }
  const sent = outcome?.kind === 'sent';
  const failed = outcome?.kind === 'failed' ? outcome : undefined;
  const unknown = !busy && (failed ? failed.unknown : pending !== undefined);
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <div role="status">{sent && <Note>{texts.sent}</Note>}</div>
          {!sent && (
            <form className="stack" aria-label={texts.form} noValidate onSubmit={onSubmit}>
              <p>{texts.to}</p>
              <TextField name="name" label={common.name} pending={pending} wrong={wrong} />
              <TextField name="phone" label={common.phone} pending={pending} wrong={wrong} />
              <TextField name="words" label={texts.words} pending={pending} wrong={wrong} />
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
                  {busy ? common.sending : unknown ? common.again : texts.send}
                </Button>
                <Button onClick={close}>{common.close}</Button>
              </div>
            </form>
          )}
          {sent && (
            <div>
              <Button onClick={close}>{common.close}</Button>
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

const MAX_LENGTH: Readonly<Record<FieldName, number>> = { name: 50, phone: 30, words: 300 };
const COMPLETED_BY: Readonly<Record<FieldName, string>> = { name: 'name', phone: 'tel', words: 'off' };

const valuesOf = (of: (name: FieldName) => string) => ({
  name: of('name'),
  phone: of('phone'),
  words: of('words'),
});

function mistakeIn({ name, phone }: Person, agreed: boolean): Wrong | undefined {
  if (name === '') return { field: 'name', text: common.noName };
  const [part, ...others] = phoneParts(phone);
  const digits = part?.dial?.replace(/\D/g, '') ?? '';
  if (others.length > 0 || digits.length < 8) return { field: 'phone', text: common.badPhone };
  return agreed ? undefined : { field: 'consent', text: common.noConsent };
}

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly pending: Props['pending'];
  readonly wrong: Wrong | undefined;
}

function TextField({ name, label, pending, wrong }: FieldProps) {
  return (
    <Field label={label} wrong={wrong?.field === name ? wrong.text : undefined}>
      {(ties) => (
        <input
          {...ties}
          name={name}
          type={name === 'phone' ? 'tel' : 'text'}
          autoComplete={COMPLETED_BY[name]}
          maxLength={MAX_LENGTH[name]}
          defaultValue={pending?.(name)}
          readOnly={pending !== undefined}
        />
      )}
    </Field>
  );
}
