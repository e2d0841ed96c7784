import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Whether the element takes the focus when it appears, because it replaces a control that had the focus. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** An element that can take the focus, so that the focus does not move to the page when a control disappears. */
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
