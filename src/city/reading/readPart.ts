import * as z from 'zod/mini';
import { describeIssue } from './describeIssue.ts';
import type { Flaw } from './readRows.ts';

/** Reads a part of a record by itself. Nothing, and a flaw is told, where it cannot be read. */
export function readPart<S extends z.ZodMiniType, T>(
  schema: S,
  part: unknown,
  at: string,
  flaw: Flaw,
  toDomain: (part: z.output<S>) => T,
): T | undefined {
  try {
    const read = z.safeParse(schema, part);
    if (read.success) return toDomain(read.data);
    for (const issue of read.error.issues.slice(0, 1)) {
      const { path, reason } = describeIssue(issue, at);
      flaw(path, reason);
    }
  } catch (cause) {
    // Also a part that is nested so deeply that the stack does not suffice.
    flaw(at, cause instanceof Error ? cause.message : String(cause));
  }
  return undefined;
}
