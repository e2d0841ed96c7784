import { Button } from 'antd';
import { useState } from 'react';
import { useCity } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import type { useVacancy } from '../../data/send/useVacancy.ts';
import type { AdvisedField } from '../../domain/ads/vacancyAdvice.ts';
import type { Failure } from '../../domain/failure.ts';
import type { JobDetail } from '../../domain/job.ts';
import type { VacancyReceipt } from '../../domain/vacancy.ts';
import { lackingIn, type VacancyField, type VacancyTexts } from '../../domain/vacancyForm.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { Agreement } from '../../ui/form/Field.tsx';
import { AdAdvice } from './AdAdvice.tsx';
import { Preview } from './Preview.tsx';
import { fields, preview as texts } from './texts.ts';

const ALL: readonly AdvisedField[] = ['title', 'description', 'requirements', 'pay'];

interface Props {
  readonly ad: JobDetail;
  readonly of: VacancyTexts;
  readonly own: ReturnType<typeof useVacancy>;
  /** Opens the step of a field. */
  onMissing(field: VacancyField): void;
  onSent(receipt: VacancyReceipt): void;
}

/** The last page: what residents will see, what is to be changed, what lacks, and the consent to send it. */
export function SendPart({ ad, of, own, onMissing, onSent }: Props) {
  const { name: city } = useCity();
  const { day } = useClock();
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { submit, pending } = own;
  const lost = pending !== undefined && !busy;
  const lacking = pending ? [] : lackingIn(of, day);
  const send = async () => {
    setAsked(true);
    if (!submit || busy || !(agreed || pending)) return;
    setBusy(true);
    setFailure(undefined);
    const outcome = await submit(of);
    setBusy(false);
    if (outcome.kind === 'sent') onSent(outcome.answer);
    else setFailure(outcome.failure);
  };
  return (
    <>
      {lost && (
        <Note tone="soon" role="status">
          {texts.unknown}
        </Note>
      )}
      <Preview ad={ad} />
      <AdAdvice ad={ad} about={ALL} />
      {lacking.length > 0 ? (
        <section className="stack">
          <h4>{texts.lacks}</h4>
          <ul className="stack">
            {lacking.map((field) => (
              <li key={field}>
                <Button className="wrapping" onClick={() => onMissing(field)}>
                  {texts.go(fields[field].lacks)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          {!lost && <p>{texts.toStation(city)}</p>}
          {!lost && (
            <Agreement checked={agreed} disabled={busy} onChange={(event) => setAgreed(event.target.checked)}>
              {texts.agree}
            </Agreement>
          )}
          {asked && !agreed && !lost && <p role="alert">{texts.noConsent}</p>}
          {failure && <FailureNote failure={failure} />}
          <div>
            <Button type="primary" aria-disabled={busy} onClick={() => void send()}>
              {busy ? texts.busy : lost ? texts.again : texts.send}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
