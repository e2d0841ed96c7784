import * as z from 'zod/mini';
import { CityAddressSchema, CityConfigSchema } from '../../city/parseConfig.ts';
import { optional } from '../../city/reading/optional.ts';
import { pictureUrl } from '../../domain/safeUrl.ts';
import type { Destination } from '../../domain/screens.ts';
import { isFontFamily } from '../../ui/surface/fonts.ts';
import { SURFACE_NAMES } from '../../ui/surface/surface.ts';
import { IDLE_SECONDS } from './idleSeconds.ts';
import { readDestination, readRole, readWidget } from './readNames.ts';
import { readUnknownFields, readUnknownFlags, readUnknownOff } from './readUnknown.ts';
import type { Refusal, WrongField } from './refusal.ts';
import { expected } from './texts.ts';
import type { HostContext, MountProps } from './types.ts';
import { fieldOf, fieldOrThrow, isObject, PROP_NAMES, type UncheckedProps } from './unchecked.ts';
import { type UnknownName, unknownProps } from './unknownName.ts';
import { api } from './version.ts';
import { wrongField } from './wrongField.ts';

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
  brand: optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, '#rrggbb'))),
  radius: optional(z.number(expected.radius).check(z.gte(0, expected.radius), z.lte(24, expected.radius))),
  fontFamily: optional(z.string().check(z.refine(isFontFamily, expected.fontFamily))),
});

const timeOfDay = z.string(expected.time).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, expected.time));

/** The fields of a context and their types. */
export const ContextSchema = z.object({
  api: z.literal(1, expected.api),
  city: CityConfigSchema,
  auth: optional(auth),
  // Who has no id is nobody that is known.
  person: z.pipe(
    optional(z.string()),
    z.transform((id) => id || undefined),
  ),
  region: optional(
    z.object({
      adcode: z.string().check(z.regex(/^\d{9}$/, expected.adcode)),
      name: optional(z.string()),
    }),
  ),
  locate: optional(func<NonNullable<HostContext['locate']>>()),
  route: optional(func<NonNullable<HostContext['route']>>()),
  surface: optional(z.enum(SURFACE_NAMES)),
  elder: optional(z.boolean()),
  theme: optional(z.object({ mode: optional(z.enum(['light', 'dark'])), tokens: optional(tokens) })),
  logoUrl: optional(z.string().check(z.refine((url) => pictureUrl(url) !== undefined, expected.https))),
  flags: optional(z.record(z.string(), optional(z.boolean()))),
  // `readNames.ts` reads these: an unknown name is not an error.
  role: optional(z.unknown()),
  destination: optional(z.unknown()),
  navigate: optional(func<NonNullable<HostContext['navigate']>>()),
  leave: optional(func<NonNullable<HostContext['leave']>>()),
  share: optional(func<NonNullable<HostContext['share']>>()),
  scan: optional(func<NonNullable<HostContext['scan']>>()),
  dictate: optional(func<NonNullable<HostContext['dictate']>>()),
  call: optional(func<NonNullable<HostContext['call']>>()),
  print: optional(
    z.union([z.literal(false), func<Exclude<HostContext['print'], false | undefined>>()], expected.print),
  ),
  badge: optional(func<NonNullable<HostContext['badge']>>()),
  remind: optional(func<NonNullable<HostContext['remind']>>()),
  idleSeconds: optional(
    z
      .number(expected.idleSeconds)
      .check(z.gte(IDLE_SECONDS.least, expected.idleSeconds), z.lte(IDLE_SECONDS.most, expected.idleSeconds)),
  ),
  station: optional(z.string().check(z.minLength(1, expected.station), z.maxLength(200, expected.station))),
  hours: optional(z.object({ from: timeOfDay, to: timeOfDay })),
  nonce: optional(z.string()),
  track: optional(func<NonNullable<HostContext['track']>>()),
  report: optional(func<NonNullable<HostContext['report']>>()),
});

/** The same, where the city is an address. */
const AddressContextSchema = z.extend(ContextSchema, { city: CityAddressSchema });

type Parsed<T> = ((T & { readonly ok: true }) | { readonly ok: false; readonly refusal: Refusal }) & {
  readonly unknown: readonly UnknownName[];
};

const invalid = (wrong: readonly WrongField[], unknown: readonly UnknownName[] = []) =>
  ({ ok: false, refusal: { code: 'context-invalid', wrong }, unknown }) as const;

/**
 * Checks the context. Never throws. Leaves out unknown fields, and unknown names of screens and roles, and lists them in
 * `unknown`.
 */
export function parseHost(given: unknown): Parsed<{ readonly host: HostContext }> {
  try {
    if (!isObject(given)) return invalid([{ field: '', expected: 'object' }]);
    const fields = fieldsOf(given);
    const isAtAddress = isObject(fields.city) && 'url' in fields.city;
    const schema = isAtAddress ? AddressContextSchema : ContextSchema;
    const read = z.safeParse<typeof AddressContextSchema | typeof ContextSchema>(schema, fields);
    const destination = readDestination(fields.destination);
    const role = readRole(fields.role);
    const unknown = [
      ...[destination, role].flatMap((name) => name.unknown ?? []),
      ...readUnknownFlags(fields.flags),
      ...readUnknownOff(fieldOf(fields.city, 'off')),
      ...readUnknownFields(schema, given, fields),
    ];
    const { api: version } = fields;
    if (version === undefined || (typeof version === 'number' && !isSupported(version)))
      return { ok: false, refusal: { code: 'contract-unsupported', given: version }, unknown };
    const wrong = [
      ...(read.error?.issues ?? []).map((issue) => wrongField(issue, fields)),
      ...[destination, role].flatMap((name) => name.wrong ?? []),
    ];
    if (!read.success || wrong.length > 0) return invalid(wrong, unknown);
    const host = { ...read.data, destination: destination.known, role: role.known };
    return { ok: true, host, unknown };
  } catch {
    return invalid([{ field: '', expected: expected.readable }]);
  }
}

/** Reads each field of the contract exactly one time: a getter may return something else at the second reading. */
const fieldsOf = (given: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(ContextSchema.shape).map((name) => [name, fieldOrThrow(given, name)]));

const isSupported = (version: number) => version >= api.min && version <= api.max;

/** Checks all arguments of `mount`. Never throws. */
export function parseProps(given: UncheckedProps): Parsed<{ readonly props: MountProps }> {
  const widget = readWidget(given.widget);
  if (widget.wrong) return invalid(widget.wrong);
  const parsed = parseHost(given.host);
  const others = unknownProps(given.others ?? [], PROP_NAMES);
  const unknown = [...(widget.unknown ?? []), ...others, ...parsed.unknown];
  if (!parsed.ok) return { ...parsed, unknown };
  // The screen may come from a version with other screens. If it is unknown here, the visit starts at the first screen.
  const goOn = readGoOn(given.goOn);
  return { ok: true, props: { host: parsed.host, widget: widget.known, goOn }, unknown };
}

function readGoOn(given: unknown): Destination | undefined {
  try {
    return readDestination(given).known;
  } catch {
    return undefined;
  }
}
