import type { Policy } from '../../domain/policy.ts';
import { Lines } from '../../ui/basics/Lines.tsx';
import { conditionsOf, type Headed } from './lines.ts';

/** The conditions of a policy. */
export function Conditions({ policy }: { policy: Policy }) {
  return (
    <>
      {conditionsOf(policy).map(({ title, lines }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the conditions of a policy are never reordered
        <HeadedLines key={nth} title={title} lines={lines} />
      ))}
      {policy.conditionNote && <p className="quiet small">{policy.conditionNote}</p>}
    </>
  );
}

/** A list with a heading. Renders nothing when there are no lines. */
export function HeadedLines({ title, lines }: Headed) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Lines lines={lines} />
    </>
  );
}
