import * as z from 'zod/mini';
import { type CityCall, isCityCall } from '../domain/cityApi.ts';
import { expected } from './parseConfig.texts.ts';
import { isSourceKind } from './sources/index.ts';

/** The address parsed, if it is one. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Calls are appended to it: no query and no fragment. */
function isBase(text: string): boolean {
  const url = parsed(text);
  return url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
}

const isCall = (value: unknown) => typeof value === 'string' && isCityCall(value);

const source = z.object({
  kind: z.string().check(z.refine(isSourceKind, expected.kind)),
  name: z.optional(z.string().check(z.minLength(1))),
  baseUrl: z.string().check(z.refine(isBase, expected.address)),
  provides: z.optional(z.array(z.custom<CityCall>(isCall, expected.call))),
});

/** The configuration of a city, as a host or a file gives it. */
export const CityConfigSchema = z.object({
  name: z.string().check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
  tokenOrigins: z.optional(
    z.array(z.string().check(z.refine((text) => parsed(text)?.origin === text, expected.origin))),
  ),
});
