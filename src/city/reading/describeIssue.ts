import type * as z from 'zod/mini';
import type { DroppedRow } from '../../domain/cityApi.ts';

/** The default message of `zod/mini`, for a schema without its own message. */
const NO_MESSAGE = 'Invalid input';

/**
 * Describes a zod issue by its path and the expected value: `items[3].pay.min`, `number`.
 *
 * @param at path of the validated value
 */
export function describeIssue(issue: z.core.$ZodIssue, at = ''): DroppedRow {
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    at,
  );
  const nearest = issue.code === 'invalid_union' ? firstOfNearestShape(issue.errors) : undefined;
  return nearest ? describeIssue(nearest, path) : { path, reason: expected(issue) };
}

/** The first issue of the union member that has the fewest issues. */
function firstOfNearestShape(shapes: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  return [...shapes].sort((a, b) => a.length - b.length)[0]?.[0];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.message !== NO_MESSAGE) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `${issue.origin} ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin} ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'YYYY-MM-DD' : (issue.pattern ?? issue.format);
    case 'invalid_union':
      return 'options' in issue ? (issue.options ?? []).map(String).join(' | ') : 'another shape';
    default:
      return issue.code;
  }
}
