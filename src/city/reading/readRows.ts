import * as z from 'zod/mini';
import type { DroppedRow } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import { whatIsWrong } from './whatIsWrong.ts';

/** Rows that were understood, and those that were not. */
export interface Rows<T> {
  readonly kept: readonly T[];
  readonly dropped: readonly DroppedRow[];
}

/** A district has some thousands of anything; more than this is refused rather than shown in part. */
const MOST_ROWS = 100_000;
const SLICE = 500;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Validates and maps row by row: a broken row, or one whose id was there before, is dropped with its path and reason,
 * the rest is kept. Yields to the
 * page after every 500 rows. Never rejects for a row, but with `malformed` for more than 100 000 of them.
 *
 * @param at path of the list inside the answer, for the report
 */
export async function readRows<S extends z.ZodMiniType, T>(
  schema: S,
  rows: readonly unknown[],
  toDomain: (row: z.output<S>) => T,
  at = 'items',
): Promise<Rows<T>> {
  refuseTooMany(rows.length);
  const kept: T[] = [];
  const dropped: DroppedRow[] = [];
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % SLICE === 0) await breathe();
    const path = `${at}[${index}]`;
    const read = z.safeParse(schema, row);
    if (read.success) {
      try {
        const record = toDomain(read.data);
        const id = idOf(record);
        if (id !== undefined && ids.has(id)) throw new Error(`the id ${id} was there before`);
        if (id !== undefined) ids.add(id);
        kept.push(record);
      } catch (cause) {
        dropped.push({ path, reason: cause instanceof Error ? cause.message : String(cause) });
      }
    } else {
      dropped.push(...firstOf(read.error, path));
    }
  }
  return { kept, dropped };
}

/** @throws {Failure} `malformed` for more than 100 000 rows */
export function refuseTooMany(count: number): void {
  if (count > MOST_ROWS) throw new Failure('malformed', `more than ${MOST_ROWS} rows`);
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}

/** Validates what must be there as a whole; rejects with `malformed` and says where. */
export function readWhole<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  const read = z.safeParse(schema, body);
  if (read.success) return read.data;
  const [wrong] = firstOf(read.error);
  throw new Failure('malformed', `${wrong?.path}: ${wrong?.reason}`);
}

const firstOf = (error: z.core.$ZodError, at?: string): readonly DroppedRow[] =>
  error.issues.slice(0, 1).map((issue) => whatIsWrong(issue, at));
