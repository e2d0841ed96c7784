import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './CardButton.css?raw';

interface Props {
  /** What it opens is open beside the list. By default, it is not. */
  readonly open?: boolean;
  onOpen(): void;
  readonly children: ReactNode;
}

/** The heading of a card that opens it; the whole card can be touched. */
export function CardButton({ open = false, onOpen, children }: Props) {
  return (
    <h3>
      <Style css={css} />
      <button type="button" className="card-button" aria-current={open || undefined} onClick={onOpen}>
        {children}
      </button>
    </h3>
  );
}
