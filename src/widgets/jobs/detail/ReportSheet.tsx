import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { useReportAd } from '../../../data/send/useReportAd.ts';
import { AD_COMPLAINTS } from '../../../domain/application.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { Field } from '../../../ui/form/Field.tsx';
import { SendSheet } from '../../../ui/form/SendSheet.tsx';
import { useRadioGroup } from '../../../ui/form/useRadioGroup.ts';
import { copyText } from '../../../ui/go/copyText.ts';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { report as texts } from './texts.ts';

interface Props {
  readonly job: JobDetail;
  readonly send: NonNullable<ReturnType<typeof useReportAd>['report']>;
  readonly pending: ReturnType<typeof useReportAd>['pending'];
  onClose(): void;
}

const isComplaint = isOneOf(AD_COMPLAINTS);

/** Reports an ad: the reason, words if one likes, and the number of the receipt. No name is asked for. */
export function ReportSheet({ job, send, pending, onClose }: Props) {
  const [noReason, setNoReason] = useState(false);
  function submit(form: HTMLFormElement) {
    const given = new FormData(form);
    const of = pending ?? ((name: string) => String(given.get(name) ?? '').trim());
    const complaint = of('complaint');
    setNoReason(!isComplaint(complaint));
    return isComplaint(complaint) ? send(complaint, of('words')) : undefined;
  }
  const group = useRadioGroup('complaint');
  return (
    <SendSheet
      texts={{ ...texts, title: texts.title(job.title) }}
      pending={pending !== undefined}
      submit={submit}
      sent={({ id }) => <Receipt id={id} />}
      onClose={onClose}
    >
      <fieldset disabled={pending !== undefined}>
        <legend>{texts.reason}</legend>
        {AD_COMPLAINTS.map((complaint) => (
          <label key={complaint} className="field-agree">
            <input
              ref={group}
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
    </SendSheet>
  );
}

/** The number by which one can ask what became of the report. A shared device copies nothing for the next person. */
function Receipt({ id }: { id: string }) {
  const { personal } = useSurface();
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    copyText(id, shown.current).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p>
        {texts.sent} <strong ref={shown}>{id}</strong>
      </p>
      {personal && <Button onClick={copy}>{texts.copy}</Button>}
      {copied !== undefined && <p>{texts.copied[copied ? 'yes' : 'no']}</p>}
    </>
  );
}
