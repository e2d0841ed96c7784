import { type ReactNode, useEffect, useRef } from 'react';
import { enter } from './enter.ts';

interface Props {
  /** Whether the heading takes the focus when it appears, for a screen that the resident opened. By default, false. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** Heading of a screen. */
export function PageHeading({ takesFocus = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) enter(heading.current);
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
