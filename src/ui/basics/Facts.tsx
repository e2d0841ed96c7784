import { Fragment, type ReactNode } from 'react';
import css from './Facts.css?raw';
import { Style } from './Style.tsx';

/** Names and values, one pair per line. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      <Style css={css} />
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
