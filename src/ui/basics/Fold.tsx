import type { ReactNode } from 'react';
import css from './Fold.css?raw';
import { Style } from './Style.tsx';

interface Props {
  readonly title: ReactNode;
  /** Whether it is open at first. By default, not. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What only some want to read: a title that unfolds it. */
export function Fold({ title, open = false, children }: Props) {
  return (
    <details className="fold" open={open}>
      <Style css={css} />
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
