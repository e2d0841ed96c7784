import type { ReactNode } from 'react';
import css from './Chip.css?raw';
import { Style } from './Style.tsx';

/** A short label. The text carries the meaning; the colour only repeats it. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'good' | 'soon' | 'alarm';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className="chip" data-tone={tone}>
      <Style css={css} />
      {icon}
      {children}
    </span>
  );
}
