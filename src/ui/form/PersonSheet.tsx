import { type ComponentProps, useState } from 'react';
import { mobileDigits, PERSON_LENGTHS, type Person, personMistakes } from '../../domain/person.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { Agreement, Field } from './Field.tsx';
import { SendSheet } from './SendSheet.tsx';
import { personForm as common } from './sendForm.texts.ts';

interface Props<T> {
  readonly texts: ComponentProps<typeof SendSheet>['texts'] & {
    /** The name of the field for a sentence. By default, there is none. */
    readonly words?: string;
    readonly consent: string;
    readonly sent: string;
  };
  send(person: Person, words: string): Promise<SendOutcome<T>>;
  /** Called when it is sent, where the page shows what came of it. By default, the sheet says so. */
  onSent?(answer: T): void;
  /** What was sent without an answer, by field. It can only be sent again as it was. */
  readonly pending: ((field: string) => string) | undefined;
  onClose(): void;
}

/** A form that sends name, phone and a sentence with the consent to it. */
export function PersonSheet<T>({ texts, send, onSent, pending, onClose }: Props<T>) {
  const [wrong, setWrong] = useState<Wrong>();
  const { actingFor } = useCapabilities();
  function submit(form: HTMLFormElement) {
    const given = new FormData(form);
    const values = valuesOf(pending ?? ((name) => String(given.get(name) ?? '').trim()));
    const mistake = pending ? undefined : mistakeIn(values, given.has('consent'));
    setWrong(mistake);
    if (mistake) {
      const field = form.elements.namedItem(mistake.field);
      if (field instanceof HTMLElement) field.focus();
      return undefined;
    }
    const { words, ...person } = values;
    return send(person, words);
  }
  return (
    <SendSheet
      texts={texts}
      pending={pending !== undefined}
      submit={submit}
      sent={() => texts.sent}
      onSent={onSent}
      onClose={onClose}
    >
      <TextField name="name" label={common.name} first={actingFor?.name} pending={pending} wrong={wrong} />
      <TextField name="phone" label={common.phone} first={actingFor?.phone} pending={pending} wrong={wrong} />
      {texts.words && <TextField name="words" label={texts.words} pending={pending} wrong={wrong} />}
      <Agreement name="consent" disabled={pending !== undefined}>
        {texts.consent}
      </Agreement>
      {wrong?.field === 'consent' && <p role="alert">{wrong.text}</p>}
    </SendSheet>
  );
}

type FieldName = 'name' | 'phone' | 'words';
interface Wrong {
  readonly field: FieldName | 'consent';
  readonly text: string;
}

const MAX_LENGTH: Readonly<Record<FieldName, number>> = { ...PERSON_LENGTHS, words: 300 };
const COMPLETED_BY: Readonly<Record<FieldName, string>> = { name: 'name', phone: 'tel', words: 'off' };

const valuesOf = (of: (name: FieldName) => string) => ({
  name: of('name'),
  phone: of('phone'),
  words: of('words'),
});

const MISTAKES: Readonly<Record<keyof Person, (person: Person) => string>> = {
  name: () => common.noName,
  phone({ phone }) {
    const digits = mobileDigits(phone);
    return digits === undefined ? common.badPhone : common.digits(digits);
  },
};

function mistakeIn(person: Person, agreed: boolean): Wrong | undefined {
  const [field] = personMistakes(person);
  if (field) return { field, text: MISTAKES[field](person) };
  return agreed ? undefined : { field: 'consent', text: common.noConsent };
}

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  /** What stands in it at first. By default, nothing. */
  readonly first?: string;
  readonly pending: Props<unknown>['pending'];
  readonly wrong: Wrong | undefined;
}

function TextField({ name, label, first, pending, wrong }: FieldProps) {
  return (
    <Field label={label} wrong={wrong?.field === name ? wrong.text : undefined}>
      {(ties) => (
        <input
          {...ties}
          name={name}
          type={name === 'phone' ? 'tel' : 'text'}
          autoComplete={COMPLETED_BY[name]}
          maxLength={MAX_LENGTH[name]}
          defaultValue={pending?.(name) ?? first}
          readOnly={pending !== undefined}
        />
      )}
    </Field>
  );
}
