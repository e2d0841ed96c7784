import * as z from 'zod/mini';
import { isCityCall } from '../domain/cityApi.ts';
import type { CityConfig } from './openCity.ts';
import { isSourceKind } from './sources/index.ts';

function isHttp(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

const source = z.object({
  kind: z.string().check(z.refine(isSourceKind, 'a kind of source that this version knows')),
  name: z.optional(z.string().check(z.minLength(1))),
  baseUrl: z.string().check(z.refine(isHttp, 'an http(s) address')),
  provides: z.optional(
    z.array(
      z.custom<NonNullable<CityConfig['sources'][number]['provides']>[number]>(isCall, 'the name of a call'),
    ),
  ),
});

function isCall(value: unknown): boolean {
  return typeof value === 'string' && isCityCall(value);
}

/** The configuration of a city, as a host or a file gives it. */
export const CityConfigSchema = z.object({
  name: z.string().check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
  tokenOrigins: z.optional(
    z.array(z.string().check(z.refine(isOrigin, 'an origin such as https://city.example'))),
  ),
});
