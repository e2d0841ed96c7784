import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MyApplication } from '../../../domain/application.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import type { Failure } from '../../../domain/failure.ts';
import { FailureNote } from '../../answer/FailureNote.tsx';
import { Sheet } from '../../basics/Sheet.tsx';
import { longDay } from '../../words/day.texts.ts';
import { mine as texts } from './mine.texts.ts';

type Withdraw = (id: string) => Promise<Failure | undefined>;

interface Props {
  readonly applications: readonly MyApplication[];
  /** The way back to the job of one. */
  wayTo(application: MyApplication): ReactNode;
  /** Takes one back. Absent where the city takes none back. */
  readonly withdraw: Withdraw | undefined;
}

/** The applications of a person, each with its state and what to do next. */
export function Applications({ applications, wayTo, withdraw }: Props) {
  return (
    <ul className="stack" aria-label={texts.applications}>
      {applications.map((application) => {
        const { id, title, employer, sentAt, state, note } = application;
        const isOpen = state !== 'withdrawn' && state !== 'declined';
        return (
          <li key={id} className="card stack">
            <h4>{title}</h4>
            <p>{employer}</p>
            <p className="figure">{texts.states[state]}</p>
            {note && <p>{texts.note(note)}</p>}
            <p className="quiet small">{texts.sent(longDay(dayInShanghai(new Date(sentAt))))}</p>
            {wayTo(application)}
            {withdraw && isOpen && <TakeBack application={application} withdraw={withdraw} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Asks once more before it takes an application back. */
function TakeBack({
  application: { id, title },
  withdraw,
}: {
  application: MyApplication;
  withdraw: Withdraw;
}) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function confirm(close: () => void) {
    if (busy) return;
    setBusy(true);
    const failed = await withdraw(id);
    setFailure(failed);
    setBusy(false);
    if (!failed) close();
  }
  return (
    <div>
      <Button aria-label={texts.takeBack(title)} onClick={() => setOpen(true)}>
        {texts.takeBackShort}
      </Button>
      {open && (
        <Sheet title={texts.takeBack(title)} onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <p>{texts.takeBackMeans}</p>
              {failure && <FailureNote failure={failure} />}
              <div className="row">
                <Button type="primary" aria-disabled={busy} onClick={() => confirm(close)}>
                  {busy ? texts.takingBack : texts.confirm}
                </Button>
                <Button onClick={close}>{texts.keep}</Button>
              </div>
            </>
          )}
        </Sheet>
      )}
    </div>
  );
}
