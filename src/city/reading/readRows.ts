import * as z from 'zod/mini';
import type { DroppedRow } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import { describeIssue } from './describeIssue.ts';

/** The records that were read, the rows that were dropped, and the parts of records that were. */
export interface Rows<T> {
  readonly records: readonly T[];
  readonly dropped: readonly DroppedRow[];
  /** By default, none. */
  readonly flaws?: readonly DroppedRow[];
}

/** Tells of a part of a row that cannot be read, by its path inside the row. */
export type Flaw = (at: string, reason: string) => void;

/** A district has some thousands of records. A longer list is refused, because a part of it would mislead. */
const MAX_ROWS = 100_000;
const ROWS_PER_TASK = 500;
/** Lets the page do what waits: a tap, a frame. */
export const yieldToPage = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Validates and maps each row. An invalid row, or one with a duplicate id, is dropped with its path and reason; a part
 * of a row that `toDomain` tells of is a flaw of the record that stays. Yields to the page after every 500 rows.
 *
 * @param at path of the list in the answer, for the report
 * @param idOf what only one record of the list has. By default, its `id`
 * @throws {Failure} `malformed` for more than 100 000 rows; never for a single row
 */
export async function readRows<S extends z.ZodMiniType, T>(
  schema: S,
  rows: readonly unknown[],
  toDomain: (row: z.output<S>, flaw: Flaw, sent: unknown) => T,
  at = 'items',
  idOf: (record: T) => string | undefined = ownId,
): Promise<Rows<T>> {
  refuseTooMany(rows.length);
  const records: T[] = [];
  const dropped: DroppedRow[] = [];
  const flaws: DroppedRow[] = [];
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_PER_TASK === 0) await yieldToPage();
    const path = `${at}[${index}]`;
    const read = z.safeParse(schema, row);
    if (read.success) {
      try {
        const told: DroppedRow[] = [];
        const flaw: Flaw = (part, reason) => {
          told.push({ path: part === '' ? path : `${path}.${part}`, reason });
        };
        const record = toDomain(read.data, flaw, row);
        const id = idOf(record);
        // Without the id, which may be a person's: hosts and their logs hear of it.
        if (id !== undefined && ids.has(id)) throw new Error('its id was there before');
        if (id !== undefined) ids.add(id);
        records.push(record);
        flaws.push(...told);
      } catch (cause) {
        dropped.push({ path, reason: cause instanceof Error ? cause.message : String(cause) });
      }
    } else {
      dropped.push(...firstOf(read.error, path));
    }
  }
  return { records, dropped, ...(flaws.length > 0 && { flaws }) };
}

/** @throws {Failure} `malformed` for more than 100 000 rows */
export function refuseTooMany(count: number): void {
  if (count > MAX_ROWS) throw new Failure('malformed', `more than ${MAX_ROWS} rows`);
}

function ownId(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}

/** @throws {Failure} `malformed` with the path and reason if the body does not match the schema */
export function readStrict<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  const read = z.safeParse(schema, body);
  if (read.success) return read.data;
  const [wrong] = firstOf(read.error);
  throw new Failure('malformed', `${wrong?.path}: ${wrong?.reason}`);
}

const firstOf = (error: z.core.$ZodError, at?: string): readonly DroppedRow[] =>
  error.issues.slice(0, 1).map((issue) => describeIssue(issue, at));
