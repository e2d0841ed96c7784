import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './CardButton.css?raw';

/** The heading of a card that opens it; the whole card can be touched. */
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
