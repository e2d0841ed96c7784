import type { Answer } from '../domain/cityApi.ts';
import { Note, SampleNote } from './Note.tsx';
import { ui } from './texts.ts';

/** What one must know about an answer: made up, a part only, incomplete. */
export function AnswerNotes({ answer }: { answer: Answer<unknown> }) {
  return (
    <>
      {answer.sample && <SampleNote />}
      {answer.missing && answer.missing.length > 0 && <Note tone="soon">{ui.missing(answer.missing)}</Note>}
      {answer.dropped.length > 0 && <Note tone="soon">{ui.dropped(answer.dropped.length)}</Note>}
    </>
  );
}
