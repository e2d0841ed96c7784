import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { useReportAd } from '../../data/send/useReportAd.ts';
import { AD_COMPLAINTS } from '../../domain/application.ts';
import { isOneOf } from '../../domain/isOneOf.ts';
import type { JobDetail } from '../../domain/job.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { copyText } from '../../ui/go/copyText.ts';
import { personForm as common, report as texts } from './detail.texts.ts';

interface Props {
  readonly job: JobDetail;
  readonly send: NonNullable<ReturnType<typeof useReportAd>['report']>;
  readonly pending: ReturnType<typeof useReportAd>['pending'];
  onClose(): void;
}
type Outcome = Awaited<ReturnType<Props['send']>>;

const isComplaint = isOneOf(AD_COMPLAINTS);

/** Reports an ad: the reason, words if one likes, and the number of the receipt. No name is asked for. */
export function ReportSheet({ job, send, pending, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [noReason, setNoReason] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    const form = new FormData(event.currentTarget);
    const given = (name: string) => pending?.(name) ?? String(form.get(name) ?? '').trim();
    const complaint = given('complaint');
    setNoReason(!isComplaint(complaint));
    if (!isComplaint(complaint)) return;
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    setOutcome(await send(complaint, given('words')));
    running.current = false;
    setBusy(false);
  }
  const failed = outcome?.kind === 'failed' ? outcome : undefined;
  const unknown = !busy && (failed ? failed.unknown : pending !== undefined);
  return (
    <Sheet title={texts.title(job.title)} onClose={onClose}>
      {(close) => (
        <>
          <div role="status">{outcome?.kind === 'sent' && <Receipt id={outcome.answer.id} />}</div>
          {outcome?.kind !== 'sent' && (
            <form className="stack" aria-label={texts.form} noValidate onSubmit={onSubmit}>
              <p>{texts.to}</p>
              <fieldset className="reasons" disabled={pending !== undefined}>
                <legend>{texts.reason}</legend>
                {AD_COMPLAINTS.map((complaint) => (
                  <label key={complaint} className="field-agree">
                    <input
                      type="radio"
                      name="complaint"
                      value={complaint}
                      defaultChecked={pending?.('complaint') === complaint}
                    />
                    <span>{texts.complaints[complaint]}</span>
                  </label>
                ))}
              </fieldset>
              {noReason && <p role="alert">{texts.noReason}</p>}
              <Field label={texts.words}>
                {(ties) => (
                  <input
                    {...ties}
                    name="words"
                    autoComplete="off"
                    maxLength={300}
                    defaultValue={pending?.('words')}
                    readOnly={pending !== undefined}
                  />
                )}
              </Field>
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
          {outcome?.kind === 'sent' && (
            <div>
              <Button onClick={close}>{common.close}</Button>
            </div>
          )}
        </>
      )}
    </Sheet>
  );
}

/** The number by which one can ask what became of the report. */
function Receipt({ id }: { id: string }) {
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    copyText(id, shown.current).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Note>
      <p>
        {texts.sent} <strong ref={shown}>{id}</strong>
      </p>
      <Button onClick={copy}>{texts.copy}</Button>
      {copied !== undefined && <p>{texts.copied[copied ? 'yes' : 'no']}</p>}
    </Note>
  );
}
