import type * as z from 'zod/mini';
import type { DroppedRow } from '../../domain/cityApi.ts';

/** What `zod/mini` says when a schema names no sentence of its own: nothing. */
const SILENT = 'Invalid input';

/**
 * One finding of zod as path and expectation: `items[3].pay.min`, `number`.
 *
 * @param at path of what was validated
 */
export function whatIsWrong(issue: z.core.$ZodIssue, at = ''): DroppedRow {
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    at,
  );
  const nearest = issue.code === 'invalid_union' ? likeliest(issue.errors) : undefined;
  return nearest ? whatIsWrong(nearest, path) : { path, reason: expected(issue) };
}

/** Of several shapes that were possible, the first finding in the one that was missed by least. */
function likeliest(shapes: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  return [...shapes].sort((a, b) => a.length - b.length)[0]?.[0];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.message !== SILENT) return issue.message;
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
      return issue.pattern ?? issue.format;
    case 'invalid_union':
      return 'options' in issue ? (issue.options ?? []).map(String).join(' | ') : 'another shape';
    default:
      return issue.code;
  }
}
