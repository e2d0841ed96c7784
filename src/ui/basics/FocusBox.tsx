import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Takes the focus when it appears: it came in the place of a control that was used. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** A part that can hold the focus, so that it never falls back to the page when a control goes away. */
export function FocusBox({ takesFocus, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={box} tabIndex={-1} className="focus-box">
      {children}
    </div>
  );
}
