import * as z from 'zod/mini';
import { CITY_CALLS, type CityCall, isCityCall } from '../domain/cityApi.ts';
import { expected } from './parseConfig.texts.ts';
import { optional } from './reading/optional.ts';
import { isFeed, isSourceKind, SOURCE_KINDS } from './sources/index.ts';

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

const source = z
  .object({
    kind: z.string().check(z.refine(isSourceKind, { error: expected.kind, params: { names: SOURCE_KINDS } })),
    name: optional(z.string().check(z.minLength(1))),
    baseUrl: optional(z.string().check(z.refine(isBase, expected.address))),
    url: optional(z.string().check(z.refine(isAddress, expected.feed))),
    provides: optional(
      z.array(z.custom<CityCall>(isCall, { error: expected.call, params: { names: CITY_CALLS } })),
    ),
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
  );

/** Validates the configuration of a city from a host or a file. */
export const CityConfigSchema = z.object({
  name: z.string().check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
  tokenOrigins: optional(
    z.array(z.string().check(z.refine((text) => parsed(text)?.origin === text, expected.origin))),
  ),
});
