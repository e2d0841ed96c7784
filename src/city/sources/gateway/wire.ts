/**
 * The gateway contract, in its own field names. These schemas validate what a city sends, row by row; anything that
 * they do not name is ignored. `null` and an absent field mean the same: not known.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(20_000));
/** A field that is not what it should be is lost by itself; it does not take its record along. */
const lenient = <S extends z.ZodMiniType>(schema: S) => z.catch(z.nullish(schema), () => undefined);
const maybeText = lenient(z.string().check(z.maxLength(20_000)));
const texts = z.array(z.string().check(z.maxLength(20_000)));
const aDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const day = lenient(aDay);
/** An end that cannot be read must not turn into no end: the record goes. */
const lastDay = z.nullish(aDay);
const amount = z.number().check(z.gte(0), z.lte(100_000_000));
const count = z.number().check(z.int(), z.gte(0));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Degrees in the named datum. 0,0 means "not said". */
export const WirePlace = z.object({
  lng: z.number().check(z.gte(-180), z.lte(180)),
  lat: z.number().check(z.gte(-90), z.lte(90)),
  datum: z.enum(['WGS-84', 'GCJ-02', 'BD-09']),
});

export const WireTown = z.object({ code: text, name: text, place: WirePlace });

export const WireStation = z.object({
  id: text,
  name: text,
  town: text,
  address: maybeText,
  place: z.nullish(WirePlace),
  phone: maybeText,
  /** Fixed hours, Shanghai time; weekday 1 is Monday. */
  timetable: z.array(
    z.object({
      weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
      from: clock,
      to: clock,
    }),
  ),
});

export const WirePay = z.union([
  z.object({
    min: amount,
    max: amount,
    unit: z.enum(['month', 'day', 'hour', 'year']),
    currency: z.literal('CNY'),
    months: z.nullish(z.number().check(z.gte(1), z.lte(24))),
  }),
  z.object({ negotiable: z.literal(true) }),
]);

export const WireJob = z.object({
  id: text,
  title: text,
  employer: text,
  pay: WirePay,
  town: z.nullish(z.object({ code: text, name: text })),
  address: maybeText,
  place: z.nullish(WirePlace),
  /** fullTime, partTime, casual, internship; others are ignored. */
  employment: maybeText,
  /** olderWelcome, nightShift, graduates, meals, lodging, noExperience; others are ignored. */
  tags: z.nullish(texts),
  postedOn: day,
  validUntil: lastDay,
  source: text,
});

export const WireJobDetail = z.extend(WireJob, {
  headCount: z.nullish(count),
  /** Plain text, one paragraph each. */
  description: texts,
  requirements: z.nullish(texts),
  hours: maybeText,
  contact: z.nullish(z.object({ name: maybeText, phone: maybeText })),
  url: maybeText,
});

const WireSource = z.object({ title: text, url: maybeText, seenOn: day });
const confidence = z.enum(['high', 'medium', 'low']);

export const WirePolicy = z.object({
  id: text,
  title: text,
  docNo: maybeText,
  issuers: texts,
  level: maybeText,
  publishedOn: day,
  effectiveFrom: day,
  effectiveTo: lastDay,
  /** 待核实 when nobody checked that it is in force; every other status is computed from the dates. */
  status: text,
  supersedes: z.nullish(texts),
  supersededBy: maybeText,
  summary: text,
  audience: texts,
  topics: texts,
  benefit: z.object({
    amount: z.nullish(amount),
    unit: maybeText,
    derived: z.nullish(z.boolean()),
    calc: maybeText,
    maxMonths: z.nullish(count),
    cap: maybeText,
    /** Sentences; anything else is left out. */
    /** Sentences; anything else is left out. */
    items: z.nullish(z.array(z.unknown())),
    tiers: z.nullish(z.array(z.object({ months: text, amount }))),
    levels: z.nullish(z.array(z.object({ level: text, amount }))),
    products: z.nullish(z.array(z.object({ name: text, max: amount }))),
    kind: maybeText,
    extension: lenient(z.object({ when: text, until: text })),
    /** Rows of `years` paid in and `months` to draw; rows of another shape are left to the text. */
    table: lenient(z.array(z.object({ years: z.union([z.string(), z.number()]), months: count }))),
    /** 元 an hour, beside a monthly amount. */
    hourly: z.nullish(amount),
    second: z.nullish(z.object({ name: text, amount, calc: maybeText })),
  }),
  conditions: z.array(z.object({ text, clause: maybeText })),
  conditionLogic: z.nullish(
    z.object({
      all: z.nullish(z.array(count)),
      any: z.nullish(z.array(count)),
      /** Which conditions belong to which of several kinds of the benefit. */
      byProduct: z.nullish(z.record(z.string(), z.array(count))),
      note: maybeText,
    }),
  ),
  exclusions: texts,
  howToApply: z.object({ channels: texts, place: maybeText, window: maybeText, url: maybeText }),
  source: WireSource,
  moreSources: z.array(WireSource),
  confidence,
  relatedProcedures: texts,
});

export const WireProcedure = z.object({
  id: text,
  title: text,
  forWhom: text,
  before: texts,
  steps: texts,
  /** One word a step: `source` where the step has one, `inferred` where it is only likely. */
  stepEvidence: texts,
  materials: z.array(z.object({ name: text, checkedOnline: z.nullish(z.boolean()), note: maybeText })),
  channels: z.array(z.object({ kind: text, name: text, url: maybeText, note: maybeText })),
  howLong: maybeText,
  fee: maybeText,
  phone: maybeText,
  result: maybeText,
  basis: z.nullish(texts),
  relatedPolicies: texts,
  source: WireSource,
  confidence,
});

/** What surrounds the rows of every list. */
export const WireEnvelope = z.object({
  /** ISO 8601 with zone. */
  asOf: maybeText,
  /** Made-up data says so itself. */
  sample: z.nullish(z.boolean()),
  items: z.array(z.unknown()),
});

/** A list that comes in pages. */
export const WirePage = z.extend(WireEnvelope, { total: count, page: count, pageSize: count });

const counts = z.nullish(z.array(z.object({ key: text, name: maybeText, count })));

export const WireJobPage = z.extend(WirePage, {
  facets: lenient(
    z.object({
      town: counts,
      payBand: counts,
      /** The key is the straight-line distance that was asked for, in metres. */
      ring: counts,
    }),
  ),
});

/** One record by itself. */
export const WireRecord = z.object({ asOf: maybeText, sample: z.nullish(z.boolean()), item: z.unknown() });
