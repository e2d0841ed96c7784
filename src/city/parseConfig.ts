import * as z from 'zod/mini';
import { CITY_CALLS, type CityCall, isCityCall } from '../domain/cityApi.ts';
import { DATUMS } from '../domain/place.ts';
import { INDEX_FIELDS } from './cityConfig.ts';
import { expected } from './parseConfig.texts.ts';
import { optional } from './reading/optional.ts';
import { isFeed, isSourceKind, maySearch, SOURCE_KINDS, searchesItself } from './sources/index.ts';

/** The parsed address; `undefined` if it is invalid. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function isAddress(text: string): boolean {
  const url = parsed(text);
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hash === '';
}

/** Paths are appended to it, so it has no query and no fragment. */
const isBase = (text: string) => isAddress(text) && parsed(text)?.search === '';

const isCall = (value: unknown) => typeof value === 'string' && isCityCall(value);

const fieldName = z.string().check(z.minLength(1));
/** The fields of an index, by our names. */
export const IndexSchema = z.object({
  fields: z.strictObject({
    ...Object.fromEntries(INDEX_FIELDS.map((name) => [name, z.optional(fieldName)])),
    id: fieldName,
    title: fieldName,
    employer: fieldName,
  }),
  codes: optional(z.partialRecord(z.enum(INDEX_FIELDS), z.record(z.string(), z.string()))),
  datum: optional(z.enum(DATUMS)),
});

/** What residents read in place of what is switched off. */
const sentence = z
  .string(expected.off)
  .check(z.trim(), z.minLength(1, expected.off), z.maxLength(200, expected.off));

const source = z
  .object({
    kind: z.string().check(z.refine(isSourceKind, { error: expected.kind, params: { names: SOURCE_KINDS } })),
    name: optional(z.string().check(z.minLength(1))),
    baseUrl: optional(z.string().check(z.refine(isBase, expected.address))),
    url: optional(z.string().check(z.refine(isAddress, expected.feed))),
    search: optional(z.literal('server', expected.search)),
    index: optional(IndexSchema),
    provides: optional(
      z.array(z.custom<CityCall>(isCall, { error: expected.call, params: { names: CITY_CALLS } })),
    ),
    off: optional(sentence),
  })
  .check(
    z.refine(({ baseUrl, url }) => (baseUrl === undefined) !== (url === undefined), {
      path: ['baseUrl'],
      error: expected.oneAddress,
    }),
    z.refine(({ kind, url }) => url === undefined || isFeed(kind), {
      path: ['url'],
      error: expected.notFeed,
    }),
    z.refine(({ kind, index }) => (kind === 'openSearch') === (index !== undefined), {
      path: ['index'],
      error: expected.index,
    }),
    z.refine(({ kind, search }) => search === undefined || maySearch(kind), {
      path: ['search'],
      error: expected.noSearch,
    }),
  );

/** The jobs of a source that searches itself are too many to be read and put together with others. */
function isOneSearch(all: readonly z.output<typeof source>[]): boolean {
  const searching = all.filter(({ provides }) => provides?.includes('searchJobs') ?? true);
  return searching.length < 2 || !searching.some(searchesItself);
}

/** Validates the configuration of a city from a host or a file. */
export const CityConfigSchema = z.object({
  name: z.string().check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1), z.refine(isOneSearch, expected.alone)),
  place: optional(z.object({ city: fieldName, district: fieldName })),
  off: optional(z.record(z.string(), sentence)),
  tokenOrigins: optional(
    z.array(z.string().check(z.refine((text) => parsed(text)?.origin === text, expected.origin))),
  ),
});

/** Validates the address of a configuration. */
export const CityAddressSchema = z.object({
  url: z.string().check(z.refine(isAddress, expected.feed)),
});
