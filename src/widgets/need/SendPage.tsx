import { Button } from 'antd';
import { useState } from 'react';
import { useCity } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import type { useNeed } from '../../data/send/useNeed.ts';
import { canRetry } from '../../domain/failure.ts';
import { personMistakes } from '../../domain/person.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { Agreement } from '../../ui/form/Field.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { type Fields, text, toNeed } from './answers.ts';
import { Field } from './Field.tsx';
import { NeedFacts } from './NeedFacts.tsx';
import { send as texts } from './texts.ts';
import { useWrite } from './useWrite.ts';

interface Props {
  readonly own: ReturnType<typeof useNeed>;
  readonly fields: Fields;
  /** Whether a registered need is changed. The city has the name and the phone number already. */
  readonly changing: boolean;
  set(name: string, value: string): void;
  /** Called with what to say when the need is registered, or kept on the device. */
  onSent(text: string): void;
}

/** The last page: what is sent, to whom, and the consent to it. */
export function SendPage({ own, fields, changing, set, onSent }: Props) {
  const city = useCity().name;
  const { personal } = useSurface();
  const { day } = useClock();
  const consents = useOwn('consents');
  const [agreed, setAgreed] = useState(false);
  const [submitted, setSubmitted] = useState(false);
  const { busy, failed, run } = useWrite();
  const need = toNeed(fields);
  const person = { name: text(fields, 'name').trim(), phone: text(fields, 'phone').trim() };
  const asks = own.registers && !changing;
  const lacking = [
    ...(asks ? personMistakes(person).map((field) => texts.lacking[field]) : []),
    ...(own.registers && !agreed ? [texts.lacking.agreement] : []),
  ];
  const done = own.registers ? (changing ? texts.changed : texts.done) : texts.kept;
  const submit = () => {
    setSubmitted(true);
    if (lacking.length > 0) return;
    if (own.registers) void consents.change((before) => new Map(before).set('need', day));
    void run(
      () => own.send(need, person, fields),
      () => onSent(done),
    );
  };
  const local = personal ? texts.local : texts.localShared;
  const keep = personal ? texts.keep : texts.keepShared;
  const register = changing ? texts.change : texts.submit;
  return (
    <>
      <p>{own.registers ? (changing ? texts.changing(city) : texts.toCity(city)) : local}</p>
      <NeedFacts need={need} />
      {asks && (
        <>
          <Field
            kind="name"
            label={texts.name}
            value={text(fields, 'name')}
            onChange={(v) => set('name', v)}
          />
          <Field
            kind="tel"
            label={texts.phone}
            value={text(fields, 'phone')}
            onChange={(v) => set('phone', v)}
          />
        </>
      )}
      {own.registers && (
        <Agreement checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          {texts.agree}
        </Agreement>
      )}
      {submitted && lacking.length > 0 && (
        <Note tone="soon" role="alert">
          {texts.missing(lacking)}
        </Note>
      )}
      {failed && <FailureNote failure={failed.failure} onRetry={submit} />}
      {failed && canRetry(failed.failure.kind) && <p>{texts.lost}</p>}
      <div>
        <Button type="primary" loading={busy} onClick={submit}>
          {busy ? texts.busy : own.registers ? register : keep}
        </Button>
      </div>
    </>
  );
}
