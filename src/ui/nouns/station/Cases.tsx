import type { StationCase } from '../../../domain/station.ts';
import { cases as texts } from './texts.ts';

interface Props {
  readonly cases: readonly StationCase[];
  /** Level of the heading. */
  readonly level: 2 | 3;
}

/** 典型案例 of a station. */
export function Cases({ cases, level }: Props) {
  const [Title, Name] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <>
      <Title>{texts.title}</Title>
      {cases.map(({ title, text }) => (
        <article key={`${title} ${text}`} className="stack">
          <Name>{title}</Name>
          <p>{text}</p>
        </article>
      ))}
    </>
  );
}
