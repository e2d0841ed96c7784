import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** By default, 2. */
  readonly level?: 2 | 3;
  /** Takes the focus when it appears, for a screen that was opened by the reader. */
  readonly takesFocus?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** Heading of a screen. */
export function PageHeading({ level = 2, takesFocus = false, id, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
