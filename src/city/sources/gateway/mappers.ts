import type * as z from 'zod/mini';
import { isDay } from '../../../domain/calendar.ts';
import type { UnknownCode } from '../../../domain/cityApi.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import { JOB_CODES, JOB_TAGS, type Job, type JobCodes, type JobDetail } from '../../../domain/job.ts';
import { JOB_FILTERS } from '../../../domain/jobFilters.ts';
import type { JobFacets } from '../../../domain/jobSearch.ts';
import { JOB_CODE_FIELDS, type JobCodeField, knownCodes } from '../../../domain/knownCodes.ts';
import type { Pay } from '../../../domain/pay.ts';
import type { Town } from '../../../domain/place.ts';
import { safeUrl } from '../../../domain/safeUrl.ts';
import { readCounts } from '../../jobs/sentCounts.ts';
import { cleanText, cleanTexts, codeText } from '../../reading/cleanText.ts';
import type { TextKind } from '../../reading/cutText.ts';
import { isForEver, plausibleDay } from '../../reading/plausibleDay.ts';
import { toPlace } from '../../reading/toPlace.ts';
import type { SourceJob } from '../source.ts';
import {
  FILTER_PARAMS,
  WITHOUT,
  type WireJob,
  type WireJobDetail,
  type WireJobPage,
  type WireTown,
} from './wire.ts';
import type { WirePay, WirePlace } from './wireBasics.ts';

/** A required text. Throws if it has no legible text, so that the record is dropped. */
export function requireText(text: string, field: string, kind: TextKind): string {
  const clean = cleanText(text, kind);
  if (!clean) throw new Error(`${field} has no legible text`);
  return clean;
}

export const toDay = (text: string | null | undefined) => (text && isDay(text) ? text : undefined);
/** An optional last day. Throws if the day does not exist, so that the record is dropped. For ever is no last day. */
export function toLastDay(text: string | null | undefined): string | undefined {
  if (text && !isDay(text)) throw new Error(`${text} is no day`);
  return text && !isForEver(text) ? text : undefined;
}

export const toUrl = (text: string | null | undefined) => (text ? safeUrl(text) : undefined);
export const place = (wire: z.output<typeof WirePlace> | null | undefined) =>
  wire ? toPlace(wire) : undefined;

export function toTown(wire: z.output<typeof WireTown>): Town {
  const point = place(wire.place);
  if (!point) throw new Error('place is 0,0');
  return { code: wire.code, name: requireText(wire.name, 'name', 'name'), point };
}

function toPay(wire: z.output<typeof WirePay>): Pay {
  if ('negotiable' in wire || (wire.min === 0 && wire.max === 0)) return { kind: 'negotiable' };
  if (wire.max < wire.min) throw new Error('pay.max is below pay.min');
  const { min, max, unit } = wire;
  return { kind: 'range', min, max, unit, months: wire.months ?? undefined };
}

const isTag = isOneOf(JOB_TAGS);

/** The codes of a job that are in none of our lists. The job is read without them. */
export function unknownCodes(wire: z.output<typeof WireJob>): readonly UnknownCode[] {
  return [
    ...JOB_CODE_FIELDS.map((field) => ({ field, code: wire[field] ?? '' })).filter(
      ({ field, code }) => code !== '' && !isOneOf<string>(JOB_CODES[field])(code),
    ),
    ...(wire.tags ?? []).filter((code) => !isTag(code)).map((code) => ({ field: 'tags', code })),
  ].map(({ field, code }) => ({ field, code: codeText(code) }));
}

/** A job whose codes were checked against their lists. */
type GatewayJob<T extends Job> = Omit<SourceJob<T>, JobCodeField> & JobCodes;

export function toJob(wire: z.output<typeof WireJob>): GatewayJob<Job> {
  return {
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    employer: requireText(wire.employer, 'employer', 'name'),
    pay: toPay(wire.pay),
    town: wire.town
      ? { code: wire.town.code, name: requireText(wire.town.name, 'town.name', 'name') }
      : undefined,
    address: cleanText(wire.address, 'address'),
    place: place(wire.place),
    ...knownCodes(wire),
    tags: (wire.tags ?? []).filter(isTag),
    postedOn: plausibleDay(toDay(wire.postedOn)),
    validUntil: toLastDay(wire.validUntil),
    publisher: requireText(wire.source, 'source', 'name'),
  };
}

export function toJobDetail(wire: z.output<typeof WireJobDetail>): GatewayJob<JobDetail> {
  return {
    ...toJob(wire),
    headCount: wire.headCount ?? undefined,
    description: cleanTexts(wire.description, 'paragraph'),
    requirements: cleanTexts(wire.requirements, 'paragraph'),
    hours: cleanText(wire.hours, 'address'),
    contact: wire.contact
      ? { name: cleanText(wire.contact.name, 'name'), phone: cleanText(wire.contact.phone, 'name') }
      : undefined,
    url: toUrl(wire.url),
  };
}

type WireFacets = z.output<typeof WireJobPage>['facets'];

export function toFacets(wire: WireFacets): JobFacets {
  const rows = wire?.[WITHOUT];
  const countOf = (key: string) => rows?.find((row) => row.key === key)?.count;
  const without = {
    ...Object.fromEntries(JOB_FILTERS.map((name) => [name, countOf(FILTER_PARAMS[name])])),
    reach: countOf('within'),
  };
  return readCounts({
    of: (name) => wire?.[FILTER_PARAMS[name]],
    rings: wire?.ring ?? [],
    ...(rows && { without }),
  });
}
