import { type ReactNode, useEffect, useRef } from 'react';
import { enter } from './enter.ts';

interface Props {
  /** Whether the element takes the focus when it appears, because it replaces a control that had the focus. */
  readonly takesFocus: boolean;
  /** Called on Esc inside the element. The host's page does not hear that Esc, because it may close what holds us. */
  onEscape?(): void;
  readonly children: ReactNode;
}

/**
 * An element that can take the focus, so that the focus does not move to the page when a control disappears. What takes
 * the focus is seen too: it may have come above or below the window.
 */
export function FocusBox({ takesFocus, onEscape, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) enter(box.current);
  }, [takesFocus]);
  useEffect(() => {
    const node = box.current;
    if (!node || !onEscape) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    node.addEventListener('keydown', listen);
    return () => node.removeEventListener('keydown', listen);
  }, [onEscape]);
  return (
    <div ref={box} tabIndex={-1} className="focus-box">
      {children}
    </div>
  );
}
