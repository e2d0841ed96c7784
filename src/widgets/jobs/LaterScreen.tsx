import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Note } from '../../ui/answer/Note.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import { jobs as texts } from './texts.ts';

interface Props<T> {
  /** Loads the code; the same function at every render. */
  readonly load: () => Promise<T>;
  /** Height of the skeleton in lines. */
  readonly lines: number;
  readonly children: (code: T) => ReactNode;
}

/** A screen whose code loads when it is opened; a note with 重试 when that fails. */
export function LaterScreen<T extends object>({ load, lines, children }: Props<T>) {
  const later = useLater(load);
  if (later.state === 'loading') return <AnswerSkeleton lines={lines} />;
  if (later.state === 'ready') return children(later.value);
  return (
    <Note tone="alarm" role="alert">
      <p>{texts.screenFailed}</p>
      <Button onClick={later.retry}>{answerTexts.retry}</Button>
    </Note>
  );
}
