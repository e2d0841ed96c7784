/** The answers of OpenSearch and of Elasticsearch 7 and 8, and the records of an index by its field names. */
import * as z from 'zod/mini';
import { isOneOf } from '../../../domain/isOneOf.ts';
import { JOB_TAGS } from '../../../domain/job.ts';
import { knownCodes } from '../../../domain/knownCodes.ts';
import { PAY_UNITS, type Pay } from '../../../domain/pay.ts';
import { safeUrl } from '../../../domain/safeUrl.ts';
import type { IndexConfig, IndexField } from '../../cityConfig.ts';
import { codeText } from '../../reading/cleanText.ts';
import { htmlLine, htmlText, requireLine } from '../../reading/htmlText.ts';
import { isRecord, toCount, toNumber, toText } from '../../reading/looseValues.ts';
import { readDay } from '../../reading/readDay.ts';
import { readEnd } from '../../reading/readEnd.ts';
import { readPlace } from '../../reading/readPlace.ts';
import type { SourceJob } from '../source.ts';

const count = z.number().check(z.int(), z.gte(0));
/** The place of a record in the order; also of one that cannot be read. */
export const WirePlaceInOrder = z.object({ sort: z.array(z.unknown()) });
export const WireHit = z.object({
  _source: z.record(z.string(), z.unknown()),
});
export const WireAnswer = z.object({
  timed_out: z.optional(z.boolean()),
  _shards: z.optional(z.object({ total: count, failed: count })),
  hits: z.object({
    total: z.union([count, z.object({ value: count, relation: z.string() })]),
    hits: z.array(z.unknown()),
  }),
  aggregations: z.optional(z.record(z.string(), z.unknown())),
});
const WireBucket = z.object({
  key: z.optional(z.unknown()),
  doc_count: count,
  name: z.optional(z.unknown()),
});
export const WireCount = z.object({
  doc_count: count,
  values: z.optional(z.object({ buckets: z.union([z.array(WireBucket), z.record(z.string(), WireBucket)]) })),
});

const own = (record: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** A field of a record: by its whole name, or by a path of names. A text is its own `.keyword`. */
function valueAt(record: Readonly<Record<string, unknown>>, field: string | undefined): unknown {
  if (field === undefined) return undefined;
  return Object.hasOwn(record, field)
    ? record[field]
    : field.split('.').reduce<unknown>((at, name) => (isRecord(at) ? own(at, name) : at), record);
}
/** A longer code names nothing. */
export const MAX_CODE = 80;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Our code for one of the index; `constructor` is a code as any other. */
const oursFor = (codes: Readonly<Record<string, string>> = {}, code: string): string =>
  (Object.hasOwn(codes, code) ? codes[code] : undefined) ?? code;

/** @throws {Error} if the record has no id, title or employer, or an end that is no day, so that it is dropped */
export function toJob({ fields, codes = {}, datum = 'WGS-84' }: IndexConfig, byDefault: string) {
  return ({
    _source,
  }: z.output<typeof WireHit>): SourceJob & {
    readonly unknown: readonly { readonly field: string; readonly code: string }[];
  } => {
    const given = (name: IndexField) => valueAt(_source, fields[name]);
    const textOf = (name: IndexField) => toText(listOf(given(name))[0]);
    const codesOf = (name: IndexField) =>
      listOf(given(name))
        .flatMap((value) => toText(value) ?? [])
        .map((code) => oursFor(codes[name], code));
    const [employment, education, experience, payUnit] = (
      ['employment', 'education', 'experience', 'payUnit'] as const
    ).map((name) => codesOf(name)[0]);
    const known = knownCodes({ employment, education, experience });
    const end = readEnd(textOf('validUntil'), 'validUntil');
    const code = textOf('townCode');
    const town = code !== undefined && code.length <= MAX_CODE ? code : undefined;
    const url = safeUrl(textOf('url') ?? '');
    const paragraphs = (name: IndexField) => listOf(given(name)).flatMap((text) => htmlText(toText(text)));
    return {
      id: requireLine(textOf('id'), 'id', 'paragraph'),
      title: requireLine(textOf('title'), 'title', 'title'),
      employer: requireLine(textOf('employer'), 'employer', 'name'),
      pay: payOf(toNumber(given('payMin')), toNumber(given('payMax')), fields.payUnit ? payUnit : 'month'),
      town: town ? { code: town, name: htmlLine(textOf('townName'), 'name') ?? town } : undefined,
      address: htmlLine(textOf('address'), 'address'),
      place: placeOf(given('place'), datum),
      employment: undefined,
      education: undefined,
      experience: undefined,
      ...known,
      tags: codesOf('tags').filter(isOneOf(JOB_TAGS)),
      postedOn: readDay(textOf('postedOn')),
      validUntil: typeof end === 'object' ? end.day : undefined,
      publisher: htmlLine(textOf('publisher'), 'name') ?? byDefault,
      headCount: toCount(textOf('headCount')),
      description: paragraphs('description'),
      requirements: paragraphs('requirements'),
      hours: htmlLine(textOf('hours'), 'address'),
      contact:
        fields.phone || fields.contact
          ? { name: htmlLine(textOf('contact'), 'name'), phone: htmlLine(textOf('phone'), 'name') }
          : undefined,
      url: url && /^https?:/.test(url) ? url : undefined,
      unknown: Object.entries({ employment, education, experience }).flatMap(([field, code]) =>
        code && !Object.values<string | undefined>(known).includes(code)
          ? [{ field, code: codeText(code) }]
          : [],
      ),
    };
  };
}

function payOf(min: number | undefined, max: number | undefined, unit: string | undefined): Pay {
  const known = PAY_UNITS.find((one) => one === unit);
  if (!known || min === undefined || (min === 0 && !max)) return { kind: 'negotiable' };
  if (max !== undefined && max < min) throw new Error('payMax is below payMin');
  return { kind: 'range', min, max: max ?? min, unit: known };
}

/** A geo_point in each form that has numbers: an object, a list from east, a text from north, or WKT from east. */
function placeOf(value: unknown, datum: NonNullable<IndexConfig['datum']>) {
  const read = (lng: unknown, lat: unknown) => readPlace(Number(lng), Number(lat), undefined, datum);
  if (isRecord(value)) return read(value.lon, value.lat);
  if (Array.isArray(value)) return read(value[0], value[1]);
  const [, east, north] = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(toText(value) ?? '') ?? [];
  const [lat, lng] = east === undefined ? (toText(value) ?? '').split(',') : [north, east];
  return lng === undefined ? undefined : read(lng, lat);
}
