import type { UnknownName } from '../contract/unknownName.ts';
import type { Finding } from './finding.ts';

/** `checkNames` looks at their values. */
const NAMES: ReadonlySet<string> = new Set(['destination.kind', 'role', 'flags']);

/** Warns of unknown fields among the unknown names of a context. */
export const fieldFindings = (unknown: readonly UnknownName[]): readonly Finding[] =>
  unknown
    .filter(({ field }) => !NAMES.has(field))
    .map(({ field, nearest, known = [] }) => ({
      level: 'warn',
      code: 'context-unknown',
      seen: `${field} is no field of the context, and is ignored.`,
      todo:
        nearest === undefined ? `Known there: ${known.join(', ')}.` : `Write ${nearest} if that is meant.`,
    }));
