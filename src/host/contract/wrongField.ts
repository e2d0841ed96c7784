import type * as z from 'zod/mini';
import { describeIssue } from '../../city/reading/describeIssue.ts';
import { nearestExpected } from '../../city/reading/nearestExpected.ts';
import type { WrongField } from './refusal.ts';

/**
 * A zod issue as a wrong field of the context.
 *
 * @param given the validated value
 * @param at its path. By default, it is the context
 */
export function wrongField(issue: z.core.$ZodIssue, given: unknown, at = ''): WrongField {
  const { path, reason } = describeIssue(issue, at);
  return { field: path, expected: reason, nearest: nearestExpected(issue, given) };
}
