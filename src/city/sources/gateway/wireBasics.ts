/**
 * The parts of every noun of the gateway contract. `null` and an absent field both mean "unknown".
 */
import * as z from 'zod/mini';
import { BOOKING_MATTERS } from '../../../domain/booking.ts';
import { PAY_UNITS } from '../../../domain/pay.ts';
import { DATUMS } from '../../../domain/place.ts';

/** A name of a record. It must be exact, so a longer one is not cut: its record is dropped. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
/** Those that are exact; a longer one names nothing. */
export const ids = z.pipe(
  z.array(z.string().check(z.maxLength(20_000))),
  z.transform((all) => all.filter((one) => one.length <= 200)),
);
export const text = z.string().check(z.minLength(1), z.maxLength(20_000));
/** An optional field. An invalid value is ignored and does not drop the record. */
export const lenient = <S extends z.ZodMiniType>(schema: S) => z.catch(z.nullish(schema), () => undefined);
export const maybeText = lenient(z.string().check(z.maxLength(20_000)));
export const texts = z.array(z.string().check(z.maxLength(20_000)));
/** A day in Shanghai. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const maybeDay = lenient(day);
/** An optional last day. An invalid one drops the record, because ignoring it would mean "no end". */
export const lastDay = z.nullish(day);
/** A list inside of a record. A row that cannot be read is `undefined`, and the others stay. */
export const rowsOf = <S extends z.ZodMiniType>(row: S) => lenient(z.array(lenient(row)));
/** Such a list that the contract asks for. What is no list is read as none. */
export const neededRowsOf = <S extends z.ZodMiniType>(row: S) =>
  z.catch(z.array(z.catch(z.optional(row), () => undefined)), () => []);
export const amount = z.number().check(z.gte(0), z.lte(100_000_000));
export const count = z.number().check(z.int(), z.gte(0));
/** A number that the contract allows, and that is a mistake of the city all the same where it is larger. */
export const atMost = (limit: number, schema: z.ZodMiniNumber<number>) =>
  z.pipe(schema, z.number().check(z.lte(limit)));
/** Places of a visit, a course or an event. */
export const places = atMost(100_000, count);
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Degrees in the named datum. 0,0 means "unknown". */
export const WirePlace = z.object({
  lng: z.number().check(z.gte(-180), z.lte(180)),
  lat: z.number().check(z.gte(-90), z.lte(90)),
  datum: z.enum(DATUMS),
});

export const WirePay = z.union([
  z.object({
    min: amount,
    max: amount,
    unit: z.enum(PAY_UNITS),
    currency: z.literal('CNY'),
    months: z.nullish(z.number().check(z.gte(1), z.lte(24))),
  }),
  z.object({ negotiable: z.literal(true) }),
]);

/** What a visit is about: a procedure or a policy of the city, by its id. */
export const WireAbout = z.object({ matter: z.enum(BOOKING_MATTERS), id });

/** The person that the station expects. */
export const WirePerson = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  phone: z.string().check(z.minLength(1), z.maxLength(50)),
});

/** The envelope of every list. */
export const WireEnvelope = z.object({
  /** ISO 8601 with zone. */
  asOf: maybeText,
  /** Whether the data is made up. */
  sample: z.nullish(z.boolean()),
  items: z.array(z.unknown()),
});

/** The envelope of a list with pages. */
export const WirePage = z.extend(WireEnvelope, { total: count, page: count, pageSize: count });

/** The envelope of one record. */
export const WireRecord = z.object({ asOf: maybeText, sample: z.nullish(z.boolean()), item: z.unknown() });

/** In the problem of a 409: the free slots nearest to the taken one, the nearest first. */
export const WireTaken = z.object({ type: maybeText, nearest: lenient(z.array(z.unknown())) });
