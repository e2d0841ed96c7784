import type * as z from 'zod/mini';
import { nearestName } from '../../domain/nearestName.ts';

/**
 * The right name with the most similar spelling, for an issue about a name of a fixed list: an enum, or a check with
 * the list as `params.names`.
 *
 * @param given the validated value, in which the issue's path leads to the wrong name
 */
export function nearestExpected(issue: z.core.$ZodIssue, given: unknown): string | undefined {
  const name = issue.path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    given,
  );
  return typeof name === 'string' ? nearestName(name, namesOf(issue)) : undefined;
}

function namesOf(issue: z.core.$ZodIssue): readonly string[] {
  const names =
    issue.code === 'invalid_value' ? issue.values : issue.code === 'custom' && issue.params?.names;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
