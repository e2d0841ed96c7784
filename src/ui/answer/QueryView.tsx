import { createContext, type ReactNode, use, useRef } from 'react';
import type { Remote } from '../../domain/remote.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { FailureNote } from './FailureNote.tsx';
import { OutageNote } from './OutageNote.tsx';
import { AnswerSkeleton } from './Skeleton.tsx';

interface Props<T> {
  readonly of: Remote<T>;
  /** Height of the skeleton in lines. By default, 6. */
  readonly lines?: number;
  /** Whether made-up data is marked here. `false` inside another view that marks it. By default, it is. */
  readonly saysSample?: boolean;
  readonly children: (value: T) => ReactNode;
}

/** Whether a view around this one says already that records were left out: a page says so once. */
const SaysDropped = createContext(false);

/** Shows the state of a call to the city: a skeleton, a failure with a retry, or the answer with its notes. */
export function QueryView<T>({ of, lines = 6, saysSample = true, children }: Props<T>) {
  const container = useRef<HTMLDivElement>(null);
  const said = use(SaysDropped);
  // The retry button disappears, so the focus moves to the container of the answer.
  const retryFrom = (retry: () => void) => () => {
    container.current?.focus({ preventScroll: true });
    retry();
  };
  return (
    <div ref={container} tabIndex={-1} className="focus-box">
      {of.state === 'loading' && <AnswerSkeleton lines={lines} />}
      {of.state === 'failed' && <FailureNote failure={of.failure} onRetry={retryFrom(of.retry)} />}
      {of.state === 'ready' && (
        <div className="stack">
          {of.outage && <OutageNote outage={of.outage} onRetry={retryFrom(of.outage.retry)} />}
          <AnswerNotes answer={of.answer} saysSample={saysSample} saysDropped={!said} />
          <SaysDropped value={said || of.answer.dropped.length > 0}>{children(of.answer.value)}</SaysDropped>
        </div>
      )}
    </div>
  );
}
