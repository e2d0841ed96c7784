/**
 * schema.org JobPosting as feeds send it. Only title and employer are required. An invalid value in another field is
 * ignored. @see https://schema.org/JobPosting
 */
import * as z from 'zod/mini';
import { isRecord, looseNumber, looseText, toText } from '../../reading/looseValues.ts';

const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), () => undefined);
const anything = () => z.optional(z.unknown());
/** Reads a value or a list of values as a list, without invalid values. */
const listOf = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    anything(),
    z.transform((value): readonly z.output<S>[] =>
      (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((one: unknown) => {
        const read = z.safeParse(schema, one);
        return read.success ? [read.data] : [];
      }),
    ),
  );

const text = z.string();
/** Reads a text, the name of an object, or the first of a list of them. */
const looseName = () => z.pipe(anything(), z.transform(nameOf));
/** Reads a text, the name of an object, or a list of them as a list of texts. */
const looseNames = () =>
  z.pipe(
    anything(),
    z.transform((value): readonly string[] =>
      (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((one: unknown) => nameOf(one) ?? []),
    ),
  );

const Address = z.object({
  addressRegion: looseName(),
  addressLocality: looseName(),
  streetAddress: looseText(),
});
const Location = z.object({
  name: looseText(),
  /** The national code of the town, if the feed has it. */
  identifier: looseText(),
  address: maybe(z.union([text, Address])),
  geo: maybe(z.object({ latitude: looseNumber(), longitude: looseNumber() })),
});

/** A text or number, or the two ends of a range as a list. */
const looseRange = () =>
  z.pipe(
    anything(),
    z.transform((value) => (Array.isArray(value) ? value.slice(0, 3).map(toText).join('-') : toText(value))),
  );

const Quantity = z.object({
  currency: looseText(),
  value: looseRange(),
  minValue: looseText(),
  maxValue: looseText(),
  unitText: looseText(),
  unitCode: looseText(),
});
const Salary = z.extend(Quantity, {
  value: maybe(z.union([Quantity, z.string(), z.number()])),
});

export const WirePosting = z.object({
  title: looseName(),
  name: looseName(),
  description: looseNames(),
  datePosted: z.optional(z.unknown()),
  validThrough: z.optional(z.unknown()),
  hiringOrganization: looseName(),
  jobLocation: listOf(z.union([text, Location])),
  baseSalary: maybe(z.union([z.number(), text, Salary])),
  /** No longer in the standard, but still sent: the currency beside the pay. */
  salaryCurrency: looseText(),
  employmentType: listOf(text),
  identifier: maybe(z.union([text, z.number(), z.object({ value: z.optional(z.unknown()) })])),
  url: looseText(),
  totalJobOpenings: looseText(),
  workHours: looseName(),
  qualifications: looseNames(),
  skills: looseNames(),
  educationRequirements: looseNames(),
  experienceRequirements: listOf(z.union([text, z.object({ monthsOfExperience: looseNumber() })])),
  applicationContact: maybe(z.object({ name: looseText(), telephone: looseText() })),
});
export type WirePosting = z.output<typeof WirePosting>;
export type WireSalary = NonNullable<WirePosting['baseSalary']>;
export type WireLocation = z.output<typeof Location>;

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(one)) return toText(one);
  const names = [one['@value'], one.name, one.legalName, one.credentialCategory, one.description];
  return names.map(textOf).find((name) => name !== undefined);
}

/** The text of a value, also in JSON-LD's form with a language. */
const textOf = (value: unknown) => toText(isRecord(value) ? value['@value'] : value);
