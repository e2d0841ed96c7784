import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './CardButton.css?raw';

/** The heading of a card, as a button that opens it. The whole card is its touch target. */
export function CardButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <h3>
      <Style css={css} />
      <button type="button" className="card-button" onClick={onOpen}>
        {children}
      </button>
    </h3>
  );
}
