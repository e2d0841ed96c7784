import { Button } from 'antd';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { FailureNote } from '../answer/FailureNote.tsx';
import { Note } from '../answer/Note.tsx';
import { Sheet } from '../basics/Sheet.tsx';
import { sendForm as common } from './sendForm.texts.ts';

interface Props<T> {
  readonly texts: {
    readonly title: string;
    readonly form: string;
    /** What is sent to whom. */
    readonly to: string;
    readonly send: string;
    /** The answer was lost: it may be sent again. */
    readonly unknown: string;
  };
  /** Whether something was sent without an answer: it can only be sent again as it was. */
  readonly pending: boolean;
  /** Sends the form. `undefined` where a field is wrong. */
  submit(form: HTMLFormElement): Promise<SendOutcome<T>> | undefined;
  /** What is said when the city has received it. */
  sent(answer: T): ReactNode;
  /** Called instead, after the sheet has closed, where the page shows what came of it. */
  onSent?(answer: T): void;
  onClose(): void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form in a sheet that sends one thing once, and says what became of it. */
export function SendSheet<T>({ texts, pending, submit, sent, onSent, onClose, children }: Props<T>) {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [outcome, setOutcome] = useState<SendOutcome<T>>();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    const sending = submit(event.currentTarget);
    if (!sending) return;
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    const answer = await sending;
    running.current = false;
    if (answer.kind === 'sent' && onSent) {
      onClose();
      onSent(answer.answer);
      return;
    }
    setOutcome(answer);
    setBusy(false);
  }
  const done = outcome?.kind === 'sent';
  const failed = outcome?.kind === 'failed' ? outcome : undefined;
  const unknown = !busy && (failed ? failed.unknown : pending);
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <div role="status">{done && <Note>{sent(outcome.answer)}</Note>}</div>
          {done ? (
            <div>
              <Button onClick={close}>{common.close}</Button>
            </div>
          ) : (
            <form className="stack" aria-label={texts.form} noValidate onSubmit={onSubmit}>
              <p>{texts.to}</p>
              {children}
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
        </>
      )}
    </Sheet>
  );
}
