import * as z from 'zod/mini';
import type { Answer, UnknownCode } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Http, SendOptions } from '../../http/http.ts';
import { readRows, readWhole } from '../../reading/readRows.ts';
import { IN_PROGRESS } from './problemTypes.ts';
import { WireEnvelope, WirePage, WireRecord } from './wireBasics.ts';
import { WireTaken } from './wireVisits.ts';

export type Query = Record<string, string | readonly string[]>;
export type Method = Parameters<Http['send']>[0];

/** What to ask for, and how a row of it is understood. */
export interface Rows<S extends z.ZodMiniType, T> {
  readonly path: string;
  readonly schema: S;
  readonly toDomain: (row: z.output<S>) => T;
  readonly query?: Query;
}

const PAGE_SIZE = 500;
/** More pages than this are not a list of policies any more. */
const MAX_PAGES = 40;

export type Client = ReturnType<typeof openClient>;

/** Asks one gateway in the ways its contract knows. */
export function openClient(baseUrl: string, http: Http) {
  const base = baseUrl.replace(/\/+$/, '');
  const get = (path: string, query: Query, signal?: AbortSignal) =>
    http.get(`${base}${path}`, { query, signal });

  /** A write whose answer is looked at by whoever asks. That the same one is still under way is a failure. */
  async function send(method: Method, path: string, { expect = [], ...options }: SendOptions) {
    const answer = await http.send(method, `${base}${path}`, { ...options, expect: [...expect, 409] });
    if (answer.status !== 409) return answer;
    // Not chained: the bundler would keep the whole of zod for `z.safeParse(…).data?.type`.
    const taken = z.safeParse(WireTaken, answer.body);
    const type = taken.success ? taken.data.type : undefined;
    if (type === IN_PROGRESS) throw new Failure('unavailable', type);
    if (!expect.includes(409)) throw new Failure('taken', type);
    return answer;
  }

  return {
    get,

    /** A list that comes in one piece. */
    async list<S extends z.ZodMiniType, T>(
      { path, schema, toDomain, query = {} }: Rows<S, T>,
      signal?: AbortSignal,
    ): Promise<Answer<readonly T[]>> {
      const envelope = readWhole(WireEnvelope, await get(path, query, signal));
      const { kept, dropped } = await readRows(schema, envelope.items, toDomain);
      return { value: kept, ...about(envelope), dropped };
    },

    /** A list that comes in pages, read to its end. */
    async paged<S extends z.ZodMiniType, T>(
      { path, schema, toDomain }: Rows<S, T>,
      signal?: AbortSignal,
    ): Promise<Answer<readonly T[]>> {
      const read = async (page: number) =>
        readWhole(WirePage, await get(path, { page: String(page), pageSize: String(PAGE_SIZE) }, signal));
      const first = await read(1);
      let items = first.items;
      for (let page = 2; items.length < first.total && page <= MAX_PAGES; page += 1) {
        const next = await read(page);
        // A city that ignores `page` gives the first one for ever.
        if (next.items.length === 0 || next.page !== page) break;
        // Spread into `push`, a giant page would overflow the stack.
        items = items.concat(next.items);
      }
      const { kept, dropped } = await readRows(schema, items, toDomain);
      return { value: kept, ...about(first), dropped };
    },

    /** One record by itself. */
    async record<S extends z.ZodMiniType, T>(
      { path, schema, toDomain, query = {} }: Rows<S, T>,
      signal?: AbortSignal,
    ): Promise<Answer<T>> {
      const body = await get(path, query, signal);
      const record = readWhole(WireRecord, body);
      return { value: await readItem(schema, body, toDomain), ...about(record), dropped: [] };
    },

    /** A write, and the record that it answers with. */
    async write<S extends z.ZodMiniType, T>(
      method: Method,
      { path, schema, toDomain }: Rows<S, T>,
      options: SendOptions,
    ): Promise<T> {
      const { body } = await send(method, path, options);
      return readItem(schema, body, toDomain);
    },

    send,
  };
}

/** The one record of an answer; what cannot be understood is `malformed`. */
export async function readItem<S extends z.ZodMiniType, T>(
  schema: S,
  body: unknown,
  toDomain: (row: z.output<S>) => T,
): Promise<T> {
  const { item } = readWhole(WireRecord, body);
  const { kept, dropped } = await readRows(schema, [item], toDomain, 'item');
  for (const value of kept) return value;
  throw new Failure('malformed', dropped[0]);
}

/** What an answer says of itself. */
export function about(envelope: { asOf?: string | null; sample?: boolean | null }) {
  return { asOf: envelope.asOf ?? undefined, sample: envelope.sample ?? false };
}

/** Each code once. */
export function distinct(codes: readonly UnknownCode[]): readonly UnknownCode[] {
  return [...new Map(codes.map((code) => [`${code.field} ${code.code}`, code])).values()];
}

/** An id as one part of a path. `.` and `..` cannot be one in any spelling, so no such record exists. */
export function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new Failure('missing', `id: ${id}`);
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new Failure('missing', cause);
  }
}
