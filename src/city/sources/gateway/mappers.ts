import type * as z from 'zod/mini';
import { isDay } from '../../../domain/calendar.ts';
import type { UnknownCode } from '../../../domain/cityApi.ts';
import type { Employment, Job, JobDetail, JobFacets, JobTag } from '../../../domain/job.ts';
import { PAY_BANDS, type Pay } from '../../../domain/pay.ts';
import type { Town } from '../../../domain/place.ts';
import { safeUrl } from '../../../domain/safeUrl.ts';
import type { Station } from '../../../domain/station.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { toPlace } from '../../reading/toPlace.ts';
import type { WireJob, WireJobDetail, WireJobPage, WireStation, WireTown } from './wire.ts';
import type { WirePay, WirePlace } from './wireBasics.ts';

/** Text that a record cannot do without; throws, and so drops the record, when nothing legible is in it. */
export function need(text: string, field: string): string {
  const clean = cleanText(text);
  if (!clean) throw new Error(`${field} has no legible text`);
  return clean;
}

export const toDay = (text: string | null | undefined) => (text && isDay(text) ? text : undefined);
/** The last day of something; throws, and so drops the record, when that day does not exist. */
export function toLastDay(text: string | null | undefined): string | undefined {
  if (text && !isDay(text)) throw new Error(`${text} is no day`);
  return text ?? undefined;
}

export const toUrl = (text: string | null | undefined) => (text ? safeUrl(text) : undefined);
const place = (wire: z.output<typeof WirePlace> | null | undefined) => (wire ? toPlace(wire) : undefined);

export function toTown(wire: z.output<typeof WireTown>): Town {
  const point = place(wire.place);
  if (!point) throw new Error('place is 0,0');
  return { code: wire.code, name: need(wire.name, 'name'), point };
}

export function toStation(wire: z.output<typeof WireStation>): Station {
  return {
    id: wire.id,
    name: need(wire.name, 'name'),
    townCode: wire.town,
    address: cleanText(wire.address),
    place: place(wire.place),
    phone: cleanText(wire.phone),
    timetable: wire.timetable,
  };
}

function toPay(wire: z.output<typeof WirePay>): Pay {
  if ('negotiable' in wire || (wire.min === 0 && wire.max === 0)) return { kind: 'negotiable' };
  if (wire.max < wire.min) throw new Error('pay.max is below pay.min');
  const { min, max, unit } = wire;
  return { kind: 'range', min, max, unit, months: wire.months ?? undefined };
}

const employments: ReadonlySet<string> = new Set<Employment>([
  'fullTime',
  'partTime',
  'casual',
  'internship',
]);
export const isEmployment = (code: string): code is Employment => employments.has(code);
const tags: ReadonlySet<string> = new Set<JobTag>([
  'olderWelcome',
  'nightShift',
  'graduates',
  'meals',
  'lodging',
  'noExperience',
]);
const isTag = (code: string): code is JobTag => tags.has(code);

/** Codes of a job that no table of ours knows; the job does without them. */
export function unknownCodes({ employment, tags }: z.output<typeof WireJob>): readonly UnknownCode[] {
  return [
    ...[employment ?? '']
      .filter((code) => code !== '' && !isEmployment(code))
      .map((code) => ({ field: 'employment', code })),
    ...(tags ?? []).filter((code) => !isTag(code)).map((code) => ({ field: 'tags', code })),
  ];
}

export function toJob(wire: z.output<typeof WireJob>): Job {
  return {
    id: wire.id,
    title: need(wire.title, 'title'),
    employer: need(wire.employer, 'employer'),
    pay: toPay(wire.pay),
    town: wire.town ? { code: wire.town.code, name: need(wire.town.name, 'town.name') } : undefined,
    address: cleanText(wire.address),
    place: place(wire.place),
    employment: wire.employment && isEmployment(wire.employment) ? wire.employment : undefined,
    tags: (wire.tags ?? []).filter(isTag),
    postedOn: toDay(wire.postedOn),
    validUntil: toLastDay(wire.validUntil),
    publisher: need(wire.source, 'source'),
  };
}

export function toJobDetail(wire: z.output<typeof WireJobDetail>): JobDetail {
  return {
    ...toJob(wire),
    headCount: wire.headCount ?? undefined,
    description: cleanTexts(wire.description),
    requirements: cleanTexts(wire.requirements),
    hours: cleanText(wire.hours),
    contact: wire.contact
      ? { name: cleanText(wire.contact.name), phone: cleanText(wire.contact.phone) }
      : undefined,
    url: toUrl(wire.url),
  };
}

export function toFacets(wire: z.output<typeof WireJobPage>['facets']): JobFacets {
  return {
    towns: (wire?.town ?? []).map(({ key, name, count }) => ({
      code: key,
      name: cleanText(name) ?? key,
      count,
    })),
    payBands: (wire?.payBand ?? []).flatMap(({ key, count }) => {
      const band = PAY_BANDS.find((known) => known === key);
      return band ? [{ band, count }] : [];
    }),
    rings: (wire?.ring ?? [])
      .map(({ key, count }) => ({ metres: Number(key), count }))
      .filter(({ metres }) => Number.isFinite(metres)),
  };
}
