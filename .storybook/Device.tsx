import type { ReactNode } from 'react';
import { viewports } from './toolbar.ts';

interface Props {
  /** Name of one of the {@link viewports}. */
  readonly viewport: unknown;
  readonly children: ReactNode;
}

/** Gives a story on a page of docs the width of its device, because the window has another size. */
export function Device({ viewport, children }: Props) {
  const found = Object.entries(viewports).find(([name]) => name === viewport);
  const { width } = (found?.[1] ?? viewports.phone).styles;
  return <div style={{ width, maxWidth: '100%', maxHeight: 740, overflow: 'auto' }}>{children}</div>;
}
