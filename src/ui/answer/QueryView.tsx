import { type ReactNode, useRef } from 'react';
import type { Remote } from '../../domain/remote.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { FailureNote } from './FailureNote.tsx';
import { OutageNote } from './OutageNote.tsx';
import { AnswerSkeleton } from './Skeleton.tsx';

interface Props<T> {
  readonly of: Remote<T>;
  /** Lines of the skeleton; about the height of what will come, so that nothing jumps. */
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}

/** What was asked of the city: waiting, failed with a way on, or there, with what one must know about it. */
export function QueryView<T>({ of, lines = 6, children }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  // The button goes away; the focus waits where the answer will be.
  const again = (retry: () => void) => () => {
    box.current?.focus({ preventScroll: true });
    retry();
  };
  return (
    <div ref={box} tabIndex={-1} className="focus-box">
      {of.state === 'loading' && <AnswerSkeleton lines={lines} />}
      {of.state === 'failed' && <FailureNote failure={of.failure} onRetry={again(of.retry)} />}
      {of.state === 'ready' && (
        <div className="stack">
          {of.outage && <OutageNote outage={of.outage} onRetry={again(of.outage.retry)} />}
          <AnswerNotes answer={of.answer} />
          {children(of.answer.value)}
        </div>
      )}
    </div>
  );
}
