import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './CardButton.css?raw';

interface Props {
  /** Whether its detail is open beside the list. By default, not. */
  readonly open?: boolean;
  onOpen(): void;
  readonly children: ReactNode;
}

/** The heading of a card, as a button that opens it. The whole card is its touch target. */
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
