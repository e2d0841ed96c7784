import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Whether the heading takes the focus when it appears, for a screen that the resident opened. By default, false. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** Heading of a screen. */
export function PageHeading({ takesFocus = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus || !heading.current) return;
    heading.current.focus({ preventScroll: true });
    const { top, bottom } = heading.current.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) heading.current.scrollIntoView({ block: 'start' });
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
