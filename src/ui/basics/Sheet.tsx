import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './Sheet.css?raw';
import { Style } from './Style.tsx';

interface Props {
  readonly title: string;
  onClose(): void;
  /** @param close takes the sheet away; the focus goes back to where it was */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * Lies over the page until it is answered. A native dialog in the browser's top layer: it needs no place in the host's
 * page and no z-index, Esc closes it, and the focus stays inside and comes back.
 */
export function Sheet({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useEffect(() => {
    // Taking it out of the page closes it; closing it here would say so to the next one.
    if (!dialog.current?.open) dialog.current?.showModal();
    // The browser would begin at the first button and scroll past what is to be read.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={name} className="sheet" onClose={onClose}>
      <Style css={css} />
      <div className="stack">
        <h2 ref={heading} id={name} tabIndex={-1}>
          {title}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
