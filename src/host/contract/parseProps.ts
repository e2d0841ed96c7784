import * as z from 'zod/mini';
import { CityConfigSchema } from '../../city/parseConfig.ts';
import { whatIsWrong } from '../../city/reading/whatIsWrong.ts';
import { pictureUrl } from '../../domain/safeUrl.ts';
import { isFontFamily } from '../../ui/surface/fonts.ts';
import { SURFACE_NAMES } from '../../ui/surface/surface.ts';
import { readDestination, readRole, readWidget, type UnknownName } from './readNames.ts';
import type { Refusal, WrongField } from './refusal.ts';
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
const tokens = z.object({
  brand: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, '#rrggbb'))),
  radius: z.optional(z.number(expected.radius).check(z.gte(0, expected.radius), z.lte(24, expected.radius))),
  fontFamily: z.optional(z.string().check(z.refine(isFontFamily, expected.fontFamily))),
});

/** The fields of a context, with what each may be. */
export const ContextSchema = z.object({
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
  // Names are read by themselves: one that is not known is no error.
  role: z.optional(z.unknown()),
  destination: z.optional(z.unknown()),
  navigate: z.optional(func<NonNullable<HostContext['navigate']>>()),
  share: z.optional(func<NonNullable<HostContext['share']>>()),
  scan: z.optional(func<NonNullable<HostContext['scan']>>()),
  print: z.optional(func<NonNullable<HostContext['print']>>()),
  nonce: z.optional(z.string()),
  track: z.optional(func<NonNullable<HostContext['track']>>()),
  report: z.optional(func<NonNullable<HostContext['report']>>()),
});

type Parsed<T> =
  | (T & { readonly ok: true; readonly unknown: readonly UnknownName[] })
  | { readonly ok: false; readonly refusal: Refusal };

const invalid = (...wrong: readonly WrongField[]) =>
  ({ ok: false, refusal: { code: 'context-invalid', wrong } }) as const;

/**
 * Checks the context. Never throws; fields that this version does not know are ignored, and names of screens and roles
 * that it does not know are left out and listed in `unknown`.
 */
export function parseHost(given: unknown): Parsed<{ readonly host: HostContext }> {
  try {
    if (typeof given !== 'object' || given === null) return invalid({ field: '', expected: 'object' });
    const version: unknown = 'api' in given ? given.api : undefined;
    if (!isSupported(version))
      return { ok: false, refusal: { code: 'contract-unsupported', given: version } };
    const read = z.safeParse(ContextSchema, given);
    const destination = readDestination(Reflect.get(given, 'destination'));
    const role = readRole(Reflect.get(given, 'role'));
    const wrong = [
      ...(read.error?.issues ?? []).map(wrongField),
      ...[destination, role].flatMap((name) => name.wrong ?? []),
    ];
    if (!read.success || destination.wrong || role.wrong) return invalid(...wrong);
    const host = { ...read.data, destination: destination.known, role: role.known };
    return { ok: true, host: withOwnThis(host, given), unknown: named(destination.unknown, role.unknown) };
  } catch {
    return invalid({ field: '', expected: expected.readable });
  }
}

const wrongField = (issue: z.core.$ZodIssue): WrongField => {
  const { path, reason } = whatIsWrong(issue);
  return { field: path, expected: reason };
};

const named = (...names: readonly (UnknownName | undefined)[]) => names.filter((name) => name !== undefined);

const isSupported = (version: unknown) =>
  typeof version === 'number' && version >= api.min && version <= api.max;

/** Checks all that a host gave to `mount`. Never throws. */
export function parseProps(given: {
  readonly host: unknown;
  readonly widget?: unknown;
  readonly goOn?: unknown;
}): Parsed<{ readonly props: MountProps }> {
  const widget = readWidget(given.widget);
  if (widget.wrong) return invalid(...widget.wrong);
  const parsed = parseHost(given.host);
  if (!parsed.ok) return parsed;
  const { host, unknown } = parsed;
  // Another version may know screens that this one does not: then the visit begins anew.
  const goOn = readDestination(given.goOn);
  return {
    ok: true,
    props: { host, widget: widget.known, goOn: goOn.wrong ? undefined : goOn.known },
    unknown: [...named(widget.unknown), ...unknown],
  };
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
