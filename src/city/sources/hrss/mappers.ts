import { addDays, type Day } from '../../../domain/calendar.ts';
import type { Complete } from '../../../domain/complete.ts';
import type { JobDetail } from '../../../domain/job.ts';
import type { Pay } from '../../../domain/pay.ts';
import type { Place } from '../../../domain/place.ts';
import type { Station } from '../../../domain/station.ts';
import { cutText } from '../../reading/cutText.ts';
import { htmlLine, htmlText, requireLine } from '../../reading/htmlText.ts';
import { toCount, toNumber } from '../../reading/looseValues.ts';
import { readEducation, readExperience } from '../../reading/readAsked.ts';
import { readDay } from '../../reading/readDay.ts';
import { readEnd } from '../../reading/readEnd.ts';
import { readPay } from '../../reading/readPay.ts';
import { readPlace } from '../../reading/readPlace.ts';
import { remembering } from '../../reading/remembering.ts';
import type { SourceJob } from '../source.ts';
import { labelOf } from './codes.ts';
import { tagsOf } from './tags.ts';
import { between, employments, lines, partEnd, townName } from './texts.ts';
import type { WireJob, WireStation } from './wire.ts';

/** Days from its start after which an ad without an end date expires. */
const DEFAULT_VALIDITY_DAYS = 90;

/**
 * @param publisher the publisher shown with the ad
 * @throws {Error} if the ad has no id, title or employer, or an end that is no day, so that the row is dropped
 */
export function toJob(wire: WireJob, publisher: string): SourceJob {
  const payWords = labelOf(wire, 'acc034');
  const pay = payWords === undefined ? undefined : payOf(payWords);
  const experience = labelOf(wire, 'acc217');
  const education = labelOf(wire, 'aac011');
  const boarding = labelOf(wire, 'acb228');
  return {
    id: requireLine(wire.acb210, 'acb210', 'paragraph'),
    title: requireLine(wire.cca113 ?? wire.aca112, 'cca113', 'title'),
    employer: requireLine(wire.aab004, 'aab004', 'name'),
    pay: pay ?? UNKNOWN_PAY,
    ...locationOf(wire),
    employment: firstOf(employments, labelOf(wire, 'aac013')),
    education: readEducation(education),
    experience: readExperience(experience),
    tags: tagsOf(boarding, experience, labelOf(wire, 'acc214')),
    ...validity(wire),
    publisher,
    headCount: toCount(wire.acb21r),
    description: [
      ...htmlText(wire.cca114),
      ...labelled([
        [lines.pay, pay ? undefined : payWords],
        [lines.benefits, labelOf(wire, 'acc214')],
        [lines.boarding, boarding],
        [lines.probation, labelOf(wire, 'acb21x')],
        [lines.probationPay, labelOf(wire, 'acb21y')],
        [lines.contract, labelOf(wire, 'acb214')],
      ]),
    ],
    requirements: labelled([
      [lines.education, education],
      [lines.experience, experience],
      [lines.skill, labelOf(wire, 'aac015')],
    ]),
    hours: undefined,
    contact: contactOf(wire),
    url: undefined,
  };
}

const payOf = remembering((words) => readPay(words));

/** For pay that could not be read. The words of the city are then in the description. */
const UNKNOWN_PAY: Pay = { kind: 'negotiable' };

export function toStation(wire: WireStation): Complete<Station> {
  const { town, address, place } = locationOf(wire);
  if (!town) throw new Error('acb202 is no code of a town');
  return {
    id: requireLine(wire.aab001, 'aab001', 'paragraph'),
    name: requireLine(wire.aab004, 'aab004', 'name'),
    townCode: town.code,
    address: htmlLine(wire.aae006, 'address') ?? address,
    place,
    phone: htmlLine(wire.aae005, 'name'),
    timetable: [],
    services: undefined,
    staff: undefined,
    equipment: undefined,
    notices: undefined,
    platforms: undefined,
    cases: undefined,
    demonstration: undefined,
  };
}

type Labelled = readonly (readonly [label: (words: string) => string, words: string | undefined])[];
const labelled = (all: Labelled) =>
  all.flatMap(([label, words]) => (words ? cutText(label(words), 'paragraph') : []));

function firstOf<T>(table: readonly (readonly [RegExp, T])[], words = ''): T | undefined {
  return table.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * The age of an ad counts from its start date. The date of the last change (ccpr05) is not used, because some systems
 * update every ad once a week.
 */
function validity(wire: WireJob): { postedOn: Day | undefined; validUntil: Day | undefined } {
  const postedOn = readDay(wire.aae030);
  const end = readEnd(wire.aae031, 'aae031');
  const byDefault = end === 'notSaid' && postedOn ? addDays(postedOn, DEFAULT_VALIDITY_DAYS) : undefined;
  return { postedOn, validUntil: typeof end === 'object' ? end.day : byDefault };
}

function contactOf(wire: WireJob): JobDetail['contact'] {
  const [name, phone] = [htmlLine(wire.aae004, 'name'), htmlLine(wire.aae005, 'name')];
  return name || phone ? { name, phone } : undefined;
}

interface Location {
  readonly town?: { readonly code: string; readonly name: string };
  readonly address?: string;
  readonly place?: Place;
}

/**
 * Reads the workplaces. Uses the employer's address only if it is in one of them, or if none is named. A point without
 * a datum is read as GCJ-02, because maps published in China must use it. If that is wrong, the error is about 500 m at
 * most.
 */
function locationOf(wire: Omit<WireStation, 'aab001' | 'aab004'>): Complete<Location> {
  const locations = [
    { code: wire.acb202, name: htmlLine(wire.bcb202name ?? wire.bcb202, 'name') },
    { code: wire.acb203, name: htmlLine(wire.bcb203name ?? wire.bcb203, 'name') },
    { code: wire.acb204, name: htmlLine(wire.bcb204name ?? wire.bcb204, 'name') },
  ];
  const names = locations.flatMap(({ name }) => name ?? []);
  const office = htmlLine(wire.aae006, 'address');
  const isThere = office !== undefined && (names.length === 0 || names.some((name) => office.includes(name)));
  return {
    town: locations.map(toTown).find((town) => town !== undefined),
    address: (isThere ? office : names.join(between)) || undefined,
    place: readPlace(toNumber(wire.lng), toNumber(wire.lat), wire.datum, 'GCJ-02'),
  };
}

/** A national code has 9 digits for a town, or 12 digits for a 居委 or 村 in it (000 is the town itself). */
function toTown({ code = '', name = '' }: { code?: string; name?: string }): Location['town'] {
  if (!/^\d{9}(?:\d{3})?$/.test(code)) return undefined;
  const isTown = code.length === 9 || code.endsWith('000');
  const short = townIn(name) ?? (isTown ? name : '');
  return short ? { code: code.slice(0, 9), name: short } : undefined;
}

/** The town in a longer name: in the last part that has one, else in the whole name. */
function townIn(name: string): string | undefined {
  const parts = name.split(partEnd).reverse();
  return [...parts, name].map((part) => townName.exec(part)?.[0]).find((town) => town !== undefined);
}
