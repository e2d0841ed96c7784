import * as z from 'zod/mini';
import { CityConfigSchema } from '../../city/parseConfig.ts';
import { whatIsWrong } from '../../city/reading/whatIsWrong.ts';
import { pictureUrl } from '../../domain/safeUrl.ts';
import { TRAVEL_MODES } from '../../domain/travel.ts';
import { isFontFamily } from '../../ui/surface/fonts.ts';
import { SURFACE_NAMES } from '../../ui/surface/surface.ts';
import { isWidgetId } from '../../widgets/index.ts';
import type { Refusal } from './refusal.ts';
import { expected } from './texts.ts';
import type { HostContext, MountProps } from './types.ts';
import { api } from './version.ts';

const func = <F>() => z.custom<F>((value) => typeof value === 'function', expected.func);
const absentOr = (type: string, value: unknown) => value === undefined || typeof value === type;
/** A part that is kept as it was given, and not copied: its methods may need the rest of the object. */
const whole = (method: string, isRight: (given: object) => boolean) =>
  z.custom<NonNullable<HostContext['auth']>>(
    (value) => typeof value === 'object' && value !== null && isRight(value),
    { path: [method], error: expected.func },
  );
const optionalMethod = (method: string) =>
  whole(method, (given) => absentOr('function', Reflect.get(given, method)));
const auth = z.pipe(
  whole('getToken', (given) => 'getToken' in given && typeof given.getToken === 'function'),
  z.pipe(optionalMethod('onChange'), optionalMethod('login')),
);
const id = z.string().check(z.minLength(1), z.maxLength(200));

const destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home') }),
  z.object({
    kind: z.literal('jobs'),
    fresh: z.optional(z.boolean()),
    within: z.optional(
      z.object({ minutes: z.number().check(z.gt(0), z.lte(120)), mode: z.enum(TRAVEL_MODES) }),
    ),
  }),
  z.object({ kind: z.literal('job'), id }),
  z.object({ kind: z.literal('policies') }),
  z.object({ kind: z.literal('policy'), id }),
  z.object({ kind: z.literal('guidance') }),
  z.object({ kind: z.literal('procedure'), id }),
  z.object({ kind: z.literal('stations') }),
]);

const tokens = z.object({
  brand: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, '#rrggbb'))),
  radius: z.optional(z.number(expected.radius).check(z.gte(0, expected.radius), z.lte(24, expected.radius))),
  fontFamily: z.optional(z.string().check(z.refine(isFontFamily, expected.fontFamily))),
});

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
  theme: z.optional(z.object({ mode: z.optional(z.enum(['light', 'dark'])), tokens: z.optional(tokens) })),
  logoUrl: z.optional(z.string().check(z.refine((url) => pictureUrl(url) !== undefined, expected.https))),
  flags: z.optional(z.record(z.string(), z.optional(z.boolean()))),
  destination: z.optional(destination),
  navigate: z.optional(func<NonNullable<HostContext['navigate']>>()),
  share: z.optional(func<NonNullable<HostContext['share']>>()),
  scan: z.optional(func<NonNullable<HostContext['scan']>>()),
  print: z.optional(func<NonNullable<HostContext['print']>>()),
  nonce: z.optional(z.string()),
  track: z.optional(func<NonNullable<HostContext['track']>>()),
  report: z.optional(func<NonNullable<HostContext['report']>>()),
});

type Parsed<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly refusal: Refusal };

const invalid = (...wrong: readonly { field: string; expected: string }[]) =>
  ({ ok: false, refusal: { code: 'context-invalid', wrong } }) as const;

/** Checks the context. Never throws; fields that this version does not know are ignored. */
export function parseHost(given: unknown): Parsed<{ readonly host: HostContext }> {
  try {
    if (typeof given !== 'object' || given === null) return invalid({ field: '', expected: 'object' });
    const version: unknown = 'api' in given ? given.api : undefined;
    if (!isSupported(version))
      return { ok: false, refusal: { code: 'contract-unsupported', given: version } };
    const read = z.safeParse(context, given);
    if (read.success) return { ok: true, host: withOwnThis(read.data, given) };
    const wrong = read.error.issues.map((issue) => whatIsWrong(issue));
    return invalid(...wrong.map(({ path, reason }) => ({ field: path, expected: reason })));
  } catch {
    return invalid({ field: '', expected: expected.readable });
  }
}

const isSupported = (version: unknown) =>
  typeof version === 'number' && version >= api.min && version <= api.max;

/** Checks all that a host gave to `mount`. Never throws. */
export function parseProps(given: {
  readonly host: unknown;
  readonly widget?: unknown;
  readonly goOn?: unknown;
}): Parsed<{ readonly props: MountProps }> {
  const { widget } = given;
  if (widget !== undefined && !(typeof widget === 'string' && isWidgetId(widget))) {
    return invalid({ field: 'widget', expected: expected.widget });
  }
  const parsed = parseHost(given.host);
  if (!parsed.ok) return parsed;
  // Another version may know screens that this one does not: then the visit begins anew.
  const read = z.safeParse(z.optional(destination), given.goOn);
  const goOn = read.success ? read.data : undefined;
  return { ok: true, props: { host: parsed.host, widget, goOn } };
}

/** The host's functions, as methods of the object they came in: a host may be an instance of a class. */
function withOwnThis(host: HostContext, given: unknown): HostContext {
  return {
    ...host,
    locate: host.locate?.bind(given),
    navigate: host.navigate?.bind(given),
    share: host.share?.bind(given),
    scan: host.scan?.bind(given),
    print: host.print?.bind(given),
    track: host.track?.bind(given),
    report: host.report?.bind(given),
  };
}
