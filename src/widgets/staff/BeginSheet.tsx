import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { PERSON_LENGTHS, type Person, personMistakes } from '../../domain/person.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { Agreement, Field } from '../../ui/form/Field.tsx';
import { begin as texts } from './texts.ts';

interface Props {
  /** Who it is, as far as the station knows. By default, the resident says it. */
  readonly known?: Partial<Person>;
  begin(person: Person): void;
  onClose(): void;
}

const MODES = {
  name: { autoComplete: 'off' },
  phone: { type: 'tel', autoComplete: 'off' },
} as const;

/** What it means that a member of staff acts for a resident, who reads it and agrees. */
export function BeginSheet({ known = {}, begin, onClose }: Props) {
  const [lacking, setLacking] = useState<readonly string[]>([]);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const of = (name: keyof Person) => String(given.get(name) ?? '').trim();
    const person = { name: of('name'), phone: of('phone') };
    const missing = [
      ...personMistakes(person).map((field) => texts.lacking[field]),
      ...(given.has('agreed') ? [] : [texts.lacking.agreement]),
    ];
    setLacking(missing);
    if (missing.length === 0) begin(person);
  }
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <form className="stack" aria-label={texts.title} noValidate onSubmit={submit}>
          <p className="quiet">{texts.turn}</p>
          <ul className="bullets">
            {texts.means.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {(['name', 'phone'] as const).map((name) => (
            <Field key={name} label={texts[name]}>
              {(ties) => (
                <input
                  {...ties}
                  {...MODES[name]}
                  name={name}
                  maxLength={PERSON_LENGTHS[name]}
                  defaultValue={known[name]}
                />
              )}
            </Field>
          ))}
          <Agreement name="agreed">{texts.agree}</Agreement>
          {lacking.length > 0 && (
            <Note tone="soon" role="alert">
              {texts.missing(lacking)}
            </Note>
          )}
          <div className="row">
            <Button type="primary" htmlType="submit">
              {texts.start}
            </Button>
            <Button onClick={close}>{texts.close}</Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
