/** Records whose field names are configuration. */

import * as z from 'zod/mini';
import type { UnknownCode } from '../../domain/cityApi.ts';
import { isOneOf } from '../../domain/isOneOf.ts';
import { JOB_TAGS } from '../../domain/job.ts';
import { JOB_CODE_FIELDS, knownCodes } from '../../domain/knownCodes.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { PAY_UNITS, type Pay } from '../../domain/pay.ts';
import type { Datum, Place } from '../../domain/place.ts';
import { safeUrl } from '../../domain/safeUrl.ts';
import type { IndexConfig, IndexField } from '../cityConfig.ts';
import type { SourceJob } from '../sources/source.ts';
import { codeText } from './cleanText.ts';
import { distinctCodes } from './distinctCodes.ts';
import { htmlLine, htmlText, requireLine } from './htmlText.ts';
import { isExact, isRecord, toCount, toNumber, toText } from './looseValues.ts';
import { readDay } from './readDay.ts';
import { readEnd } from './readEnd.ts';
import { readPay } from './readPay.ts';
import { readPlace } from './readPlace.ts';
import { readRows } from './readRows.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A longer code names nothing. */
export const MAX_CODE = 80;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
/** An index may hold a list where one value is meant. */
const firstOf = (value: unknown): unknown => listOf(value)[0];

/** A field by its whole name, or by a path of names. The keyword beside a text is named like a path, and is the text. */
function valueAt(record: Fields, field: string | undefined): unknown {
  if (field === undefined) return undefined;
  if (Object.hasOwn(record, field)) return ownOf(record, field);
  return field.split('.').reduce<unknown>((at, name) => {
    const holder = firstOf(at);
    return isRecord(holder) ? ownOf(holder, name) : at;
  }, record);
}

/** The jobs of records. A record that is no job is dropped. */
export async function readNamedJobs(
  rows: readonly unknown[],
  index: IndexConfig,
  byDefault: string,
  at: string,
) {
  const read = (record: Fields) => readNamedFields(record, index, byDefault);
  const { records, dropped } = await readRows(z.record(z.string(), z.unknown()), rows, read, at);
  return {
    jobs: records.map(({ job }) => job),
    unknownCodes: distinctCodes(records.flatMap(({ unknown }) => unknown)),
    dropped,
  };
}

/**
 * The job of a record, and its codes that are in none of our lists.
 *
 * @param byDefault the publisher where the record names none
 * @throws {Error} if the record has no id, title or employer, or an end that is no day, so that it is dropped
 */
function readNamedFields(
  record: Fields,
  { fields, codes = {}, datum = 'WGS-84' }: IndexConfig,
  byDefault: string,
): { readonly id: string; readonly job: SourceJob; readonly unknown: readonly UnknownCode[] } {
  const given = (name: IndexField) => valueAt(record, fields[name]);
  const textOf = (name: IndexField) => toText(firstOf(given(name)));
  const lineOf = (name: IndexField, kind: 'name' | 'address') => htmlLine(textOf(name), kind);
  const codesOf = (name: IndexField) =>
    listOf(given(name)).flatMap((value) => {
      const code = toText(value);
      return code === undefined ? [] : [ownOf(codes[name] ?? {}, code) ?? code];
    });
  const paragraphs = (name: IndexField) => listOf(given(name)).flatMap((text) => htmlText(toText(text)));

  const said = Object.fromEntries(JOB_CODE_FIELDS.map((field) => [field, codesOf(field)[0]]));
  const known = knownCodes(said);
  const unit = fields.payUnit ? codesOf('payUnit')[0] : 'month';
  const end = readEnd(textOf('validUntil'), 'validUntil');
  const code = textOf('townCode');
  const url = safeUrl(textOf('url') ?? '');
  if (!isExact(firstOf(given('id')))) throw new Error('id is not exact');
  const id = requireLine(textOf('id'), 'id', 'paragraph');
  return {
    id,
    job: {
      id,
      title: requireLine(textOf('title'), 'title', 'title'),
      employer: requireLine(textOf('employer'), 'employer', 'name'),
      pay: payOf(firstOf(given('payMin')), firstOf(given('payMax')), unit),
      town: code && code.length <= MAX_CODE ? { code, name: lineOf('townName', 'name') ?? code } : undefined,
      address: lineOf('address', 'address'),
      place: placeOf(given('place'), datum),
      employment: known.employment,
      education: known.education,
      experience: known.experience,
      tags: codesOf('tags').filter(isOneOf(JOB_TAGS)),
      postedOn: readDay(textOf('postedOn')),
      validUntil: typeof end === 'object' ? end.day : undefined,
      publisher: lineOf('publisher', 'name') ?? byDefault,
      headCount: toCount(textOf('headCount')),
      description: paragraphs('description'),
      requirements: paragraphs('requirements'),
      hours: lineOf('hours', 'address'),
      contact:
        fields.phone || fields.contact
          ? { name: lineOf('contact', 'name'), phone: lineOf('phone', 'name') }
          : undefined,
      url: url && /^https?:/.test(url) ? url : undefined,
    },
    unknown: JOB_CODE_FIELDS.flatMap((field) => {
      const given = said[field];
      return given && known[field] !== given ? [{ field, code: codeText(given) }] : [];
    }),
  };
}

const NOT_SAID: Pay = { kind: 'negotiable' };

/** The pay of two fields: numbers, or what people write, such as 0.8万. What cannot be read makes no figure. */
function payOf(least: unknown, most: unknown, unit: string | undefined): Pay {
  const known = PAY_UNITS.find((one) => one === unit);
  const written = [least, most].flatMap((one) => toText(one) ?? []);
  if (!known || toText(least) === undefined) return NOT_SAID;
  const [min, max = min] = written.map(toNumber);
  const areNumbers = written.every((text) => toNumber(text) !== undefined);
  if (!areNumbers || min === undefined || max === undefined)
    return written.some((text) => text.startsWith('-'))
      ? NOT_SAID
      : (readPay(written.join('-'), known) ?? NOT_SAID);
  if (min === 0 && max === 0) return NOT_SAID;
  if (max < min) throw new Error('payMax is below payMin');
  return { kind: 'range', min, max, unit: known };
}

/**
 * A point in each form that has numbers: an object, also of GeoJSON, a list from east, a text from north, or WKT from
 * east. Of several points the first.
 */
function placeOf(value: unknown, datum: Datum): Place | undefined {
  const read = (lng: unknown, lat: unknown) => readPlace(coordinate(lng), coordinate(lat), undefined, datum);
  if (Array.isArray(value)) {
    const [first] = value;
    return typeof first === 'object' || /,|^POINT/i.test(String(first))
      ? placeOf(first, datum)
      : read(value[0], value[1]);
  }
  if (isRecord(value)) {
    if (/point$/i.test(toText(value.type) ?? '')) return placeOf(value.coordinates, datum);
    return read(value.lon ?? value.lng ?? value.longitude, value.lat ?? value.latitude);
  }
  const [, east, north] = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(toText(value) ?? '') ?? [];
  const [lat, lng] = east === undefined ? (toText(value) ?? '').split(',') : [north, east];
  return read(lng, lat);
}

/** A number, also as a text; nothing where none is said. */
function coordinate(value: unknown): number | undefined {
  const number = typeof value === 'boolean' ? Number.NaN : Number(toText(value) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
