import type { SendOutcome } from '../../domain/sendOutcome.ts';
import type { Task, TaskStep } from '../../domain/task.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { staff, tasks as texts } from './texts.ts';

/** What became of the last step; with `words`, some are missing. */
export type Said =
  | { readonly kind: 'words' }
  | { readonly kind: 'step'; readonly step: TaskStep; readonly outcome: SendOutcome<Task> };

/** Says what became of a step. */
export function StepSaid({ said }: { said: Said | undefined }) {
  if (!said) return <div role="status" />;
  if (said.kind === 'words') {
    return (
      <Note tone="soon" role="alert">
        {texts.needWords}
      </Note>
    );
  }
  const { step, outcome } = said;
  if (outcome.kind === 'sent') return <Note role="status">{texts.saved[step]}</Note>;
  if (outcome.unknown) {
    return (
      <Note tone="soon" role="status">
        {texts.unknown}
      </Note>
    );
  }
  const { kind } = outcome.failure;
  if (kind !== 'taken' && kind !== 'unauthorized') return <FailureNote failure={outcome.failure} />;
  return (
    <Note tone="alarm" role="alert">
      {kind === 'taken' ? texts.taken : staff.notStaff}
    </Note>
  );
}
