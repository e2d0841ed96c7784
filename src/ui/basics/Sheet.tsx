import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './Sheet.css?raw';
import { Style } from './Style.tsx';

interface Props {
  readonly title: string;
  /** `alertdialog` for a question that does not wait. By default, `dialog`. */
  readonly role?: 'alertdialog';
  onClose(): void;
  /** @param close closes the sheet; the focus returns to where it was */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A modal sheet. A native dialog is in the browser's top layer: it needs no container in the host's page and no z-index,
 * Esc closes it, and the browser keeps the focus inside and restores it.
 */
export function Sheet({ title, role, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useEffect(() => {
    // No clean-up: removing the dialog closes it. Closing it there would fire `onClose` for the next sheet.
    if (!dialog.current?.open) dialog.current?.showModal();
    // By default, the browser focuses the first button, which scrolls past the text.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} role={role} aria-labelledby={name} className="sheet" onClose={onClose}>
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
