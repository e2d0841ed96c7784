import * as z from 'zod/mini';
import { optional } from '../../city/reading/optional.ts';
import { unknownFields } from '../../city/reading/unknownFields.ts';
import { VISIT_KINDS } from '../../domain/booking.ts';
import { COURSE_FILTERS } from '../../domain/course.ts';
import { EVENT_KINDS } from '../../domain/event.ts';
import { nearestName } from '../../domain/nearestName.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import {
  type Destination,
  isDetail,
  isScreenKind,
  SCREEN_KINDS,
  type ScreenExtras,
  type ScreenKind,
  type WidgetId,
} from '../../domain/screens.ts';
import { TRAVEL_MODES } from '../../domain/travel.ts';
import { isWidgetId, WIDGET_IDS } from '../../widgets/index.ts';
import type { WrongField } from './refusal.ts';
import { expected } from './texts.ts';
import { fieldOrThrow, isObject } from './unchecked.ts';
import { type UnknownName, unknownField } from './unknownName.ts';
import { wrongField } from './wrongField.ts';

/** A name that a host gave: absent, known, or `wrong` when it is not a name; and the unknown names in it. */
export type Named<T> =
  | { readonly known?: T; readonly wrong?: undefined; readonly unknown?: readonly UnknownName[] }
  | {
      readonly known?: undefined;
      readonly wrong: readonly WrongField[];
      readonly unknown?: readonly UnknownName[];
    };

function nameOf<T extends string>(
  given: unknown,
  { field, names, is }: { field: string; names: readonly T[]; is: (name: string) => name is T },
): Named<T> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'string') return { wrong: [{ field, expected: names.join(' | ') }] };
  return is(given) ? { known: given } : { unknown: [{ field, given, nearest: nearestName(given, names) }] };
}

const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

export const readWidget = (given: unknown): Named<WidgetId> =>
  nameOf(given, { field: 'widget', names: WIDGET_IDS, is: isWidgetId });

export const readRole = (given: unknown): Named<Role> =>
  nameOf(given, { field: 'role', names: ROLES, is: isRole });

const id = z.string().check(z.minLength(1), z.maxLength(200));
const words = optional(z.string().check(z.maxLength(60)));

type With<Kind> = Extract<Destination, { readonly kind: Kind }>;

/** Screens that take more than an id. */
const extras: { readonly [Kind in keyof ScreenExtras]: z.ZodMiniType<With<Kind>> } = {
  jobs: z.object({
    kind: z.literal('jobs'),
    fresh: optional(z.boolean()),
    words,
    choices: optional(z.record(z.string(), z.array(z.string()))),
    town: optional(id),
    within: optional(
      z.object({ minutes: z.number().check(z.gt(0), z.lte(120)), mode: z.enum(TRAVEL_MODES) }),
    ),
  }),
  policies: z.object({ kind: z.literal('policies'), words }),
  training: z.object({ kind: z.literal('training'), only: optional(z.array(z.enum(COURSE_FILTERS))) }),
  events: z.object({ kind: z.literal('events'), kinds: optional(z.array(z.enum(EVENT_KINDS))) }),
  // `given` is left out: what residents say of themselves is their own, and no host has it.
  benefits: z.object({ kind: z.literal('benefits'), policy: optional(id), group: optional(id) }),
  // `moves` is left out: a booking is a person's own, and no host has its id.
  booking: z.object({
    kind: z.literal('booking'),
    station: optional(id),
    visit: optional(z.enum(VISIT_KINDS)),
    procedure: optional(id),
    policy: optional(id),
  }),
};
const hasExtras = (kind: ScreenKind): kind is keyof ScreenExtras => Object.hasOwn(extras, kind);

function schemaOf(kind: ScreenKind): z.ZodMiniType<Destination> {
  if (hasExtras(kind)) return extras[kind];
  return isDetail(kind) ? z.object({ kind: z.literal(kind), id }) : z.object({ kind: z.literal(kind) });
}

/** Reads a destination; the table of screens decides which kinds exist and which need an id. */
export function readDestination(given: unknown): Named<Destination> {
  if (given === undefined || given === null) return {};
  if (!isObject(given)) {
    const nearest = typeof given === 'string' ? nearestName(given, SCREEN_KINDS) : undefined;
    return { wrong: [{ field: 'destination', expected: expected.destination(nearest ?? 'jobs') }] };
  }
  const kind = nameOf(fieldOrThrow(given, 'kind'), {
    field: 'destination.kind',
    names: SCREEN_KINDS,
    is: isScreenKind,
  });
  if (kind.wrong) return kind;
  if (kind.unknown) return { unknown: kind.unknown };
  if (kind.known === undefined) {
    const wrong = [{ field: 'destination.kind', expected: SCREEN_KINDS.join(' | ') }];
    return { wrong, unknown: unknownIn(anyScreen, given) };
  }
  const schema = schemaOf(kind.known);
  const read = z.safeParse(schema, given);
  const unknown = unknownIn(schema, given);
  if (read.success) return { known: read.data, unknown };
  return { wrong: read.error.issues.map((issue) => wrongField(issue, given, 'destination')), unknown };
}

const anyScreen = z.object({ kind: z.unknown(), id: z.unknown() });

/** Unknown fields of a destination. An `id` may always be there: a host need not know which screens take one. */
const unknownIn = (schema: z.ZodMiniType, given: object) =>
  unknownFields(schema, given, 'destination')
    .filter(({ path }) => path !== 'destination.id')
    .map(({ path, name, known }) => unknownField(path, name, known));
