import type { ReactNode } from 'react';
import { Note } from './Note.tsx';

/** Says that nothing was found and what to do next. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return (
    <Note role="status">
      <div className="stack">{children}</div>
    </Note>
  );
}
