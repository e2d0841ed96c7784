import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Remote } from '../domain/remote.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { FailureNote } from './FailureNote.tsx';
import { ui } from './texts.ts';

interface Props<T> {
  readonly of: Remote<T>;
  /** Lines of the skeleton; about the height of what will come, so that nothing jumps. */
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}

/** What was asked of the city: waiting, failed with a way on, or there, with what one must know about it. */
export function QueryView<T>({ of, lines = 6, children }: Props<T>) {
  if (of.state === 'loading') return <Waiting lines={lines} />;
  if (of.state === 'failed') return <FailureNote failure={of.failure} onRetry={of.retry} />;
  return (
    <div className="stack">
      <AnswerNotes answer={of.answer} />
      {children(of.answer.value)}
    </div>
  );
}

/** Grey lines, and for a screen reader the word. */
export function Waiting({ lines }: { lines: number }) {
  return (
    <div className="card" aria-busy="true">
      <span className="out-of-sight" role="status">
        {ui.loading}
      </span>
      <Skeleton active paragraph={{ rows: lines }} title={false} />
    </div>
  );
}
