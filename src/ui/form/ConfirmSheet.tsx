import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { FailureNote } from '../answer/FailureNote.tsx';
import { Note } from '../answer/Note.tsx';
import { Sheet } from '../basics/Sheet.tsx';
import { sendForm as common } from './sendForm.texts.ts';

interface Props<T> {
  readonly texts: {
    readonly title: string;
    /** What it means to confirm. */
    readonly means: string;
    readonly confirm: string;
    readonly keep: string;
    /** The answer was lost: it may be sent again. */
    readonly unknown: string;
  };
  /** Sends it once. */
  act(): Promise<SendOutcome<T>>;
  /** Called when the city has done it, after the sheet has closed. */
  onDone?(answer: T): void;
  onClose(): void;
}

/** Asks once more before something is changed at the city, and says what became of it. */
export function ConfirmSheet<T>({ texts, act, onDone, onClose }: Props<T>) {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SendOutcome<T>>();
  const failed = !busy && outcome?.kind === 'failed' ? outcome : undefined;
  async function confirm(close: () => void) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const answer = await act();
    running.current = false;
    setOutcome(answer);
    setBusy(false);
    if (answer.kind === 'failed') return;
    close();
    onDone?.(answer.answer);
  }
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.means}</p>
          {failed?.unknown && (
            <Note tone="soon" role="status">
              {texts.unknown}
            </Note>
          )}
          {failed && !failed.unknown && <FailureNote failure={failed.failure} />}
          <div className="row">
            <Button type="primary" aria-disabled={busy} onClick={() => void confirm(close)}>
              {busy ? common.sending : failed?.unknown ? common.again : texts.confirm}
            </Button>
            <Button onClick={close}>{texts.keep}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
