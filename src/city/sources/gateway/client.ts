import * as z from 'zod/mini';
import type { Answer } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import type { GetOptions, Http, SendOptions } from '../../http/http.ts';
import { isRecord, toText } from '../../reading/looseValues.ts';
import { readPages } from '../../reading/readPages.ts';
import { type Flaw, readRows, readStrict } from '../../reading/readRows.ts';
import { IN_PROGRESS } from './problemTypes.ts';
import { WireEnvelope, WirePage, WireRecord, WireTaken } from './wireBasics.ts';

export type Query = Record<string, string | readonly string[]>;
export type Method = Parameters<Http['send']>[0];

/** A request for rows, and how to read a row. */
export interface Rows<S extends z.ZodMiniType, T> {
  readonly path: string;
  readonly schema: S;
  readonly toDomain: (row: z.output<S>, flaw: Flaw, sent: unknown) => T;
  readonly query?: Query;
  /** Whether a record is the one that was asked for, as it was asked for. By default, every record is. */
  readonly isAsked?: (record: T) => boolean;
  /** What only one record of a list has. By default, its `id`. */
  readonly idOf?: (record: T) => string;
  /** Called with the rows before they are read. By default, nothing is. */
  prepare?(rows: readonly unknown[]): Promise<void>;
}

const PAGE_SIZE = 500;

export type Client = ReturnType<typeof openClient>;

/** A client for the gateway contract at one address. */
export function openClient(baseUrl: string, http: Http) {
  const base = baseUrl.replace(/\/+$/, '');
  const read = async (path: string, options: GetOptions) => {
    const body = await http.get(`${base}${path}`, options);
    if (mayBeError(body)) await refuseError(body);
    return body;
  };
  const get = (path: string, query: Query, signal?: AbortSignal) => read(path, { query, signal });

  /**
   * Sends a write and returns the response.
   *
   * @throws {Failure} `unavailable` while the same write is in progress, `taken` for a 409 that is not in `expect`
   */
  async function send(method: Method, path: string, { expect = [], ...options }: SendOptions) {
    const answer = await http.send(method, `${base}${path}`, { ...options, expect: [...expect, 409] });
    if (answer.status !== 409) return answer;
    // Not chained: for `z.safeParse(…).data?.type` the bundler would keep all of zod.
    const taken = z.safeParse(WireTaken, answer.body);
    const type = taken.success ? taken.data.type : undefined;
    if (type === IN_PROGRESS) throw new Failure('unavailable', type);
    if (!expect.includes(409)) throw new Failure('taken', type);
    return answer;
  }

  return {
    get,

    /** Reads by a body that says what is looked for. */
    search: (path: string, body: object, signal?: AbortSignal) => read(path, { body, signal }),

    /** Reads a list without pages. */
    async list<S extends z.ZodMiniType, T>(
      { path, schema, toDomain, idOf, prepare, query = {} }: Rows<S, T>,
      signal?: AbortSignal,
    ): Promise<Answer<readonly T[]>> {
      const envelope = readStrict(WireEnvelope, await get(path, query, signal));
      await prepare?.(envelope.items);
      const { records, ...gaps } = await readRows(schema, envelope.items, toDomain, 'items', idOf);
      return { value: records, ...metadataOf(envelope), ...gaps };
    },

    /** Reads all pages of a list. */
    async paged<S extends z.ZodMiniType, T>(
      { path, schema, toDomain, prepare }: Rows<S, T>,
      signal?: AbortSignal,
    ): Promise<Answer<readonly T[]>> {
      const { first, rows, part } = await readPages({
        async ask(page, signal) {
          const query = { page: String(page), pageSize: String(PAGE_SIZE) };
          const { items, ...rest } = readStrict(WirePage, await get(path, query, signal));
          return { ...rest, size: rest.pageSize, rows: items };
        },
        idOf: (row) => (isRecord(row) ? toText(row.id) : undefined) ?? JSON.stringify(row),
        pageSize: PAGE_SIZE,
        timeout: http.readingTimeout,
        retries: http.retries,
        signal,
      });
      await prepare?.(rows);
      const { records, ...gaps } = await readRows(schema, rows, toDomain);
      return { value: records, ...metadataOf(first), part, ...gaps };
    },

    /** Reads one record. */
    async record<S extends z.ZodMiniType, T>(rows: Rows<S, T>, signal?: AbortSignal): Promise<Answer<T>> {
      const body = await get(rows.path, rows.query ?? {}, signal);
      const record = readStrict(WireRecord, body);
      return { value: await readItem(rows, body), ...metadataOf(record), dropped: [] };
    },

    /** Sends a write, and reads the record in the response. */
    async write<S extends z.ZodMiniType, T>(
      method: Method,
      rows: Rows<S, T>,
      options: SendOptions,
    ): Promise<T> {
      const { body } = await send(method, rows.path, options);
      return readItem(rows, body);
    },

    send,
  };
}

/** The fields of a list in the contract. */
const LIST_FIELDS: ReadonlySet<string> = new Set([
  'asOf',
  'sample',
  'items',
  'total',
  'page',
  'pageSize',
  'facets',
  'near',
  'next',
  'atLeast',
]);

/** Whether the body has no record, and something to say that no list has. */
const mayBeError = (body: unknown): body is Readonly<Record<string, unknown>> =>
  isRecord(body) &&
  !('item' in body) &&
  !(Array.isArray(body.items) && body.items.length > 0) &&
  Object.keys(body).some((key) => !LIST_FIELDS.has(key));

/**
 * Refuses an error that comes as a 200 without rows, because an error is no empty list.
 *
 * @throws {Failure} `malformed` with its code and message: the contract has statuses for errors
 */
async function refuseError(body: Readonly<Record<string, unknown>>): Promise<void> {
  const { failureIn } = await import(
    /* webpackChunkName: 'errorAnswer' */ '../../reading/errorAnswer.ts'
  ).catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });
  const failure = failureIn([body], false);
  if (failure) throw new Failure('malformed', failure.cause);
}

/**
 * Reads the record of an answer.
 *
 * @throws {Failure} `malformed` if it cannot be read, or is not the one that was asked for
 */
export async function readItem<S extends z.ZodMiniType, T>(
  { schema, toDomain, isAsked = () => true }: Omit<Rows<S, T>, 'path' | 'query'>,
  body: unknown,
): Promise<T> {
  const { item } = readStrict(WireRecord, body);
  const { records, dropped } = await readRows(schema, [item], toDomain, 'item');
  for (const value of records) {
    if (isAsked(value)) return value;
    throw new Failure('malformed', 'the answer is about something else than what was asked');
  }
  throw new Failure('malformed', dropped[0]);
}

/** The metadata of an answer. */
export function metadataOf(envelope: { asOf?: string | null; sample?: boolean | null }) {
  return { asOf: envelope.asOf ?? undefined, sample: envelope.sample ?? false };
}

/** Encodes an id as a path segment. @throws {Failure} `missing` for an id that cannot be one, such as `..` */
export function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new Failure('missing', `id: ${id}`);
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new Failure('missing', cause);
  }
}
