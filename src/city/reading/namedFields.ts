/** Records whose field names are configuration. */

import * as z from 'zod/mini';
import type { UnknownCode } from '../../domain/cityApi.ts';
import { isOneOf } from '../../domain/isOneOf.ts';
import { JOB_TAGS } from '../../domain/job.ts';
import { JOB_CODE_FIELDS, knownCodes } from '../../domain/knownCodes.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { PAY_UNITS, type Pay } from '../../domain/pay.ts';
import type { Datum } from '../../domain/place.ts';
import { safeUrl } from '../../domain/safeUrl.ts';
import type { IndexConfig, IndexField } from '../cityConfig.ts';
import type { SourceJob } from '../sources/source.ts';
import { codeText } from './cleanText.ts';
import { distinctCodes } from './distinctCodes.ts';
import { htmlLine, htmlText, requireLine } from './htmlText.ts';
import { isRecord, toCount, toNumber, toText } from './looseValues.ts';
import { readDay } from './readDay.ts';
import { readEnd } from './readEnd.ts';
import { readPlace } from './readPlace.ts';
import { readRows } from './readRows.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A longer code names nothing. */
export const MAX_CODE = 80;

/** A field by its whole name, or by a path of names. The keyword beside a text is named like a path, and is the text. */
function valueAt(record: Fields, field: string | undefined): unknown {
  if (field === undefined) return undefined;
  return Object.hasOwn(record, field)
    ? ownOf(record, field)
    : field.split('.').reduce<unknown>((at, name) => (isRecord(at) ? ownOf(at, name) : at), record);
}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

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
  const textOf = (name: IndexField) => toText(listOf(given(name))[0]);
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
  const id = requireLine(textOf('id'), 'id', 'paragraph');
  return {
    id,
    job: {
      id,
      title: requireLine(textOf('title'), 'title', 'title'),
      employer: requireLine(textOf('employer'), 'employer', 'name'),
      pay: payOf(toNumber(given('payMin')), toNumber(given('payMax')), unit),
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

function payOf(min: number | undefined, max: number | undefined, unit: string | undefined): Pay {
  const known = PAY_UNITS.find((one) => one === unit);
  if (!known || min === undefined || (min === 0 && !max)) return { kind: 'negotiable' };
  if (max !== undefined && max < min) throw new Error('payMax is below payMin');
  return { kind: 'range', min, max: max ?? min, unit: known };
}

/** A point in each form that has numbers: an object, a list from east, a text from north, or WKT from east. */
function placeOf(value: unknown, datum: Datum) {
  const read = (lng: unknown, lat: unknown) => readPlace(Number(lng), Number(lat), undefined, datum);
  if (isRecord(value)) return read(value.lon, value.lat);
  if (Array.isArray(value)) return read(value[0], value[1]);
  const [, east, north] = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(toText(value) ?? '') ?? [];
  const [lat, lng] = east === undefined ? (toText(value) ?? '').split(',') : [north, east];
  return lng === undefined ? undefined : read(lng, lat);
}
