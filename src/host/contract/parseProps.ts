import * as z from 'zod/mini';
import { CityConfigSchema } from '../../city/parseConfig.ts';
import { describeIssue } from '../../city/reading/describeIssue.ts';
import { pictureUrl } from '../../domain/safeUrl.ts';
import type { Destination } from '../../domain/screens.ts';
import { isFontFamily } from '../../ui/surface/fonts.ts';
import { SURFACE_NAMES } from '../../ui/surface/surface.ts';
import { readDestination, readRole, readWidget, type UnknownName } from './readNames.ts';
import type { Refusal, WrongField } from './refusal.ts';
import { expected } from './texts.ts';
import type { HostContext, MountProps } from './types.ts';
import { fieldOrThrow, isObject, type UncheckedProps } from './unchecked.ts';
import { api } from './version.ts';

/*
 * Parsing can check that a field is a function, but not what the function takes and returns. `hostCalls` checks every
 * answer.
 */
const func = <F>() => z.custom<F>((value) => typeof value === 'function', expected.func);
const absentOr = (type: string, value: unknown) => value === undefined || typeof value === type;
/** An object with a method. It is passed on and not copied, because the method may use other fields of it. */
const objectWith = (method: string, isRight: (given: object) => boolean) =>
  z.custom<NonNullable<HostContext['auth']>>(
    (value) => typeof value === 'object' && value !== null && isRight(value),
    { path: [method], error: expected.func },
  );
const optionalMethod = (method: string) =>
  objectWith(method, (given) => absentOr('function', fieldOrThrow(given, method)));
const auth = z.pipe(
  objectWith('getToken', (given) => 'getToken' in given && typeof given.getToken === 'function'),
  z.pipe(optionalMethod('onChange'), optionalMethod('login')),
);
const tokens = z.object({
  brand: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, '#rrggbb'))),
  radius: z.optional(z.number(expected.radius).check(z.gte(0, expected.radius), z.lte(24, expected.radius))),
  fontFamily: z.optional(z.string().check(z.refine(isFontFamily, expected.fontFamily))),
});

/** The fields of a context and their types. */
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
  // `readNames.ts` reads these: an unknown name is not an error.
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
 * Checks the context. Never throws. Ignores unknown fields; leaves out unknown names of screens and roles and lists
 * them in `unknown`.
 */
export function parseHost(given: unknown): Parsed<{ readonly host: HostContext }> {
  try {
    if (!isObject(given)) return invalid({ field: '', expected: 'object' });
    const fields = fieldsOf(given);
    if (!isSupported(fields.api))
      return { ok: false, refusal: { code: 'contract-unsupported', given: fields.api } };
    const read = z.safeParse(ContextSchema, fields);
    const destination = readDestination(fields.destination);
    const role = readRole(fields.role);
    const wrong = [
      ...(read.error?.issues ?? []).map(wrongField),
      ...[destination, role].flatMap((name) => name.wrong ?? []),
    ];
    if (!read.success || destination.wrong || role.wrong) return invalid(...wrong);
    const host = { ...read.data, destination: destination.known, role: role.known };
    return { ok: true, host, unknown: defined(destination.unknown, role.unknown) };
  } catch {
    return invalid({ field: '', expected: expected.readable });
  }
}

/** Reads each field of the contract exactly one time: a getter may return something else at the second reading. */
const fieldsOf = (given: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(ContextSchema.shape).map((name) => [name, fieldOrThrow(given, name)]));

const wrongField = (issue: z.core.$ZodIssue): WrongField => {
  const { path, reason } = describeIssue(issue);
  return { field: path, expected: reason };
};

const defined = (...names: readonly (UnknownName | undefined)[]) =>
  names.filter((name) => name !== undefined);

const isSupported = (version: unknown) =>
  typeof version === 'number' && version >= api.min && version <= api.max;

/** Checks all arguments of `mount`. Never throws. */
export function parseProps(given: UncheckedProps): Parsed<{ readonly props: MountProps }> {
  const widget = readWidget(given.widget);
  if (widget.wrong) return invalid(...widget.wrong);
  const parsed = parseHost(given.host);
  if (!parsed.ok) return parsed;
  const { host, unknown } = parsed;
  // The screen may come from a version with other screens. If it is unknown here, the visit starts at the first screen.
  const goOn = readGoOn(given.goOn);
  return {
    ok: true,
    props: { host, widget: widget.known, goOn },
    unknown: [...defined(widget.unknown), ...unknown],
  };
}

function readGoOn(given: unknown): Destination | undefined {
  try {
    return readDestination(given).known;
  } catch {
    return undefined;
  }
}
