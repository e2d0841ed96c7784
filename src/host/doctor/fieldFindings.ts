import type { UnknownName } from '../contract/unknownName.ts';
import type { Finding } from './finding.ts';

/** `checkNames` looks at their values. */
const NAMES: ReadonlySet<string> = new Set(['destination.kind', 'role', 'flags', 'city.off']);

/**
 * Warns of unknown fields among the unknown names of a context, or of what else was read.
 *
 * @param of what they are fields of
 */
export const fieldFindings = (unknown: readonly UnknownName[], of = 'the context'): readonly Finding[] =>
  unknown
    .filter(({ field }) => !NAMES.has(field))
    .map(({ field, nearest, known = [] }) => ({
      level: 'warn',
      code: 'context-unknown',
      seen: `${field} is no field of ${of}, and is ignored.`,
      todo:
        nearest === undefined ? `Known there: ${known.join(', ')}.` : `Write ${nearest} if that is meant.`,
    }));
