import * as z from 'zod/mini';
import { isSourceKind } from '../city/sources/index.ts';
import { whatIsWrong } from '../city/whatIsWrong.ts';
import { SURFACE_NAMES } from '../ui/surface/surface.ts';
import type { HostContext } from './contract.ts';

const httpUrl = z.string().check(
  z.refine((text) => {
    try {
      return /^https?:$/.test(new URL(text).protocol);
    } catch {
      return false;
    }
  }, 'an absolute http(s) address'),
);

const origin = z.string().check(
  z.refine((text) => {
    try {
      return new URL(text).origin === text;
    } catch {
      return false;
    }
  }, 'an origin such as https://city.example'),
);

const func = <F>() => z.custom<F>((value) => typeof value === 'function', 'a function');
/** Kept as it was given, and not copied: its method may need the rest of the object. */
const auth = z.custom<NonNullable<HostContext['auth']>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'getToken' in value &&
    typeof value.getToken === 'function',
  { path: ['getToken'], error: 'a function' },
);
const id = z.string().check(z.minLength(1), z.maxLength(200));

const destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home') }),
  z.object({
    kind: z.literal('jobs'),
    within: z.optional(
      z.object({ minutes: z.number().check(z.gt(0), z.lte(120)), mode: z.enum(['walk', 'ride', 'transit']) }),
    ),
  }),
  z.object({ kind: z.literal('job'), id }),
  z.object({ kind: z.literal('policies') }),
  z.object({ kind: z.literal('policy'), id }),
  z.object({ kind: z.literal('guidance') }),
  z.object({ kind: z.literal('procedure'), id }),
  z.object({ kind: z.literal('stations') }),
]);

const context = z.object({
  api: z.literal(1),
  city: z.object({
    name: z.string().check(z.minLength(1)),
    sources: z
      .array(
        z.object({
          kind: z.string().check(z.refine(isSourceKind, 'a kind of source that this version knows')),
          baseUrl: httpUrl,
        }),
      )
      .check(z.minLength(1)),
    tokenOrigins: z.optional(z.array(origin)),
  }),
  auth: z.optional(auth),
  region: z.optional(z.object({ adcode: z.string().check(z.regex(/^\d{6,12}$/)), name: z.string() })),
  locate: z.optional(func<NonNullable<HostContext['locate']>>()),
  surface: z.optional(z.enum(SURFACE_NAMES)),
  elder: z.optional(z.boolean()),
  theme: z.optional(
    z.object({
      mode: z.optional(z.enum(['light', 'dark'])),
      tokens: z.optional(
        z.object({ brand: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, '#rrggbb'))) }),
      ),
    }),
  ),
  destination: z.optional(destination),
  navigate: z.optional(func<NonNullable<HostContext['navigate']>>()),
  nonce: z.optional(z.string()),
  track: z.optional(func<NonNullable<HostContext['track']>>()),
  report: z.optional(func<NonNullable<HostContext['report']>>()),
});

/** A field that is not as the contract has it. */
export interface WrongField {
  /** `city.sources[0].baseUrl` */
  readonly field: string;
  readonly expected: string;
}

export type ParsedHost =
  | { readonly ok: true; readonly host: HostContext }
  | { readonly ok: false; readonly wrong: readonly WrongField[] };

/** Checks what a host gave. Never throws; fields that this version does not know are ignored. */
export function parseHost(given: unknown): ParsedHost {
  try {
    const read = z.safeParse(context, given);
    if (read.success) return { ok: true, host: read.data };
    const wrong = read.error.issues.map((issue) => whatIsWrong(issue));
    return { ok: false, wrong: wrong.map(({ path, reason }) => ({ field: path, expected: reason })) };
  } catch {
    return { ok: false, wrong: [{ field: '', expected: 'fields that can be read' }] };
  }
}
