import * as z from 'zod/mini';
import { CityConfigSchema } from '../city/parseConfig.ts';
import { whatIsWrong } from '../city/whatIsWrong.ts';
import { SURFACE_NAMES } from '../ui/surface/surface.ts';
import { isWidgetId } from '../widgets/index.ts';
import type { HostContext, MountProps } from './contract.ts';
import { expected } from './texts.ts';
import type { WrongField } from './wrongField.ts';

const func = <F>() => z.custom<F>((value) => typeof value === 'function', expected.func);
/** Kept as it was given, and not copied: its method may need the rest of the object. */
const auth = z.custom<NonNullable<HostContext['auth']>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'getToken' in value &&
    typeof value.getToken === 'function',
  { path: ['getToken'], error: expected.func },
);
const id = z.string().check(z.minLength(1), z.maxLength(200));

const destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home') }),
  z.object({
    kind: z.literal('jobs'),
    fresh: z.optional(z.boolean()),
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
  city: CityConfigSchema,
  auth: z.optional(auth),
  region: z.optional(
    z.object({
      adcode: z.string().check(z.regex(/^\d{9}$/, expected.adcode)),
      name: z.optional(z.string()),
    }),
  ),
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

type Parsed<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly wrong: readonly WrongField[] };

/** Checks the context. Never throws; fields that this version does not know are ignored. */
export function parseHost(given: unknown): Parsed<{ readonly host: HostContext }> {
  try {
    const read = z.safeParse(context, given);
    if (read.success) return { ok: true, host: withOwnThis(read.data, given) };
    const wrong = read.error.issues.map((issue) => whatIsWrong(issue));
    return { ok: false, wrong: wrong.map(({ path, reason }) => ({ field: path, expected: reason })) };
  } catch {
    return { ok: false, wrong: [{ field: '', expected: expected.readable }] };
  }
}

/** Checks all that a host gave to `mount`. Never throws. */
export function parseProps(given: {
  readonly host: unknown;
  readonly widget?: unknown;
}): Parsed<{ readonly props: MountProps }> {
  const { widget } = given;
  if (widget !== undefined && !(typeof widget === 'string' && isWidgetId(widget))) {
    return { ok: false, wrong: [{ field: 'widget', expected: expected.widget }] };
  }
  const parsed = parseHost(given.host);
  return parsed.ok ? { ok: true, props: { host: parsed.host, widget } } : parsed;
}

/** The host's functions, as methods of the object they came in: a host may be an instance of a class. */
function withOwnThis(host: HostContext, given: unknown): HostContext {
  return {
    ...host,
    locate: host.locate?.bind(given),
    navigate: host.navigate?.bind(given),
    track: host.track?.bind(given),
    report: host.report?.bind(given),
  };
}
