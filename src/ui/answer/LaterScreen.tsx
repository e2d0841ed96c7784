import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type Later, useLater } from '../basics/useLater.ts';
import { Note } from './Note.tsx';
import { AnswerSkeleton } from './Skeleton.tsx';
import { answerTexts } from './texts.ts';

interface Props<T> extends Omit<LaterViewProps<T>, 'of'> {
  /** Loads the code; the same function at every render. */
  readonly load: () => Promise<T>;
}

interface LaterViewProps<T> {
  readonly of: Later<T>;
  /** Height of the skeleton in lines. */
  readonly lines: number;
  readonly children: (code: T) => ReactNode;
}

/** A screen whose code loads when it is opened; a note with 重试 when that fails. */
export function LaterScreen<T extends object>({ load, ...props }: Props<T>) {
  return <LaterView of={useLater(load)} {...props} />;
}

/** What comes later: a skeleton until it is there, a note with 重试 when it failed. */
export function LaterView<T>({ of: later, lines, children }: LaterViewProps<T>) {
  if (later.state === 'loading') return <AnswerSkeleton lines={lines} />;
  if (later.state === 'ready') return children(later.value);
  return (
    <Note tone="alarm" role="alert">
      <p>{answerTexts.screenFailed}</p>
      <Button onClick={later.retry}>{answerTexts.retry}</Button>
    </Note>
  );
}
