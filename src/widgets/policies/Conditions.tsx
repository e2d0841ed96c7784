import type { Condition, Policy } from '../../domain/policy.ts';
import { Lines } from '../../ui/Lines.tsx';
import { detail as texts } from './texts.ts';

/** What must hold, and of what one is enough. */
export function Conditions({ policy: { conditions, conditionNote, benefit } }: { policy: Policy }) {
  // What is a right or a floor has cases; only what one applies for has alternatives.
  const separate = benefit.kind === 'right' || benefit.kind === 'floor';
  return (
    <>
      {conditions.map((group) => (
        <HeadedLines
          key={`${group.need}${group.product}`}
          title={texts.conditions(group, separate)}
          lines={group.conditions.map(conditionText)}
        />
      ))}
      {conditionNote && <p className="quiet small">{conditionNote}</p>}
    </>
  );
}

const conditionText = ({ text, clause }: Condition) => (clause ? `${text}${texts.clause(clause)}` : text);

/** A headed list; nothing when there are no lines. */
export function HeadedLines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Lines lines={lines} />
    </>
  );
}
