import { addDays, type Day } from '../../../domain/calendar.ts';
import type { Complete } from '../../../domain/complete.ts';
import type { JobDetail } from '../../../domain/job.ts';
import type { Pay } from '../../../domain/pay.ts';
import type { Place } from '../../../domain/place.ts';
import type { Station } from '../../../domain/station.ts';
import { htmlLine, htmlText } from '../../reading/htmlText.ts';
import { needLine, toCount, toNumber } from '../../reading/looseValues.ts';
import { readDay } from '../../reading/readDay.ts';
import { readEnd } from '../../reading/readEnd.ts';
import { readPay } from '../../reading/readPay.ts';
import { readPlace } from '../../reading/readPlace.ts';
import type { SourceJob } from '../source.ts';
import { wordsOf } from './codes.ts';
import { tagsOf } from './tags.ts';
import { between, employments, lines, townIn } from './texts.ts';
import type { WireJob, WireStation } from './wire.ts';

/** An ad without an end is open for so long from its start. */
const DEFAULT_VALIDITY_DAYS = 90;

/**
 * @param source who is said to have published the ad
 * @throws {Error} when the ad has no number, title or employer, or an end that is no day: such a row is dropped
 */
export function toJob(wire: WireJob, publisher: string): SourceJob {
  const payWords = wordsOf(wire, 'acc034');
  const pay = readPay(payWords);
  const experience = wordsOf(wire, 'acc217');
  const boarding = wordsOf(wire, 'acb228');
  return {
    id: needLine(wire.acb210, 'acb210'),
    title: needLine(wire.cca113 ?? wire.aca112, 'cca113'),
    employer: needLine(wire.aab004, 'aab004'),
    pay: pay ?? NOT_SAID,
    ...whereabouts(wire),
    employment: firstOf(employments, wordsOf(wire, 'aac013')),
    tags: tagsOf(boarding, experience),
    ...validity(wire),
    publisher,
    headCount: toCount(wire.acb21r),
    description: [
      ...htmlText(wire.cca114),
      ...labelled([
        [lines.pay, pay ? undefined : payWords],
        [lines.benefits, wordsOf(wire, 'acc214')],
        [lines.boarding, boarding],
        [lines.probation, wordsOf(wire, 'acb21x')],
        [lines.probationPay, wordsOf(wire, 'acb21y')],
        [lines.contract, wordsOf(wire, 'acb214')],
      ]),
    ],
    requirements: labelled([
      [lines.education, wordsOf(wire, 'aac011')],
      [lines.experience, experience],
      [lines.skill, wordsOf(wire, 'aac015')],
    ]),
    hours: undefined,
    contact: contactOf(wire),
    url: undefined,
  };
}

/** No amount that could be read. What the city wrote instead stands in the description. */
const NOT_SAID: Pay = { kind: 'negotiable' };

export function toStation(wire: WireStation): Complete<Station> {
  const { town, address, place } = whereabouts(wire);
  if (!town) throw new Error('acb202 is no code of a town');
  return {
    id: needLine(wire.aab001, 'aab001'),
    name: needLine(wire.aab004, 'aab004'),
    townCode: town.code,
    address: htmlLine(wire.aae006) ?? address,
    place,
    phone: htmlLine(wire.aae005),
    timetable: [],
  };
}

type Labelled = readonly (readonly [label: (words: string) => string, words: string | undefined])[];
const labelled = (all: Labelled) => all.flatMap(([label, words]) => (words ? label(words) : []));

function firstOf<T>(table: readonly (readonly [RegExp, T])[], words = ''): T | undefined {
  return table.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * The age of an ad is counted from its start. ccpr05, when it was last changed, says nothing of it: some systems touch
 * every ad once a week.
 */
function validity(wire: WireJob): { postedOn: Day | undefined; validUntil: Day | undefined } {
  const postedOn = readDay(wire.aae030);
  const end = readEnd(wire.aae031, 'aae031');
  const byDefault = end === 'notSaid' && postedOn ? addDays(postedOn, DEFAULT_VALIDITY_DAYS) : undefined;
  return { postedOn, validUntil: typeof end === 'object' ? end.day : byDefault };
}

function contactOf(wire: WireJob): JobDetail['contact'] {
  const [name, phone] = [htmlLine(wire.aae004), htmlLine(wire.aae005)];
  return name || phone ? { name, phone } : undefined;
}

interface Whereabouts {
  readonly town?: { readonly code: string; readonly name: string };
  readonly address?: string;
  readonly place?: Place;
}

/**
 * The places of work; the employer's address only where it is in one of them or where no other is named. A point
 * without a datum is taken for GCJ-02: maps published in China must use it, so that most points were picked on one.
 * Should it be wrong, the error is at most some 500 m.
 */
function whereabouts(wire: Omit<WireStation, 'aab001' | 'aab004'>): Complete<Whereabouts> {
  const places = [
    { code: wire.acb202, name: htmlLine(wire.bcb202name ?? wire.bcb202) },
    { code: wire.acb203, name: htmlLine(wire.bcb203name ?? wire.bcb203) },
    { code: wire.acb204, name: htmlLine(wire.bcb204name ?? wire.bcb204) },
  ];
  const names = places.flatMap(({ name }) => name ?? []);
  const office = htmlLine(wire.aae006);
  const isThere = office !== undefined && (names.length === 0 || names.some((name) => office.includes(name)));
  return {
    town: places.map(toTown).find((town) => town !== undefined),
    address: (isThere ? office : names.join(between)) || undefined,
    place: readPlace(toNumber(wire.lng), toNumber(wire.lat), wire.datum, 'GCJ-02'),
  };
}

/** National codes have 9 digits for a town and 12 for a 居委 or 村 in it (000: the town itself). */
function toTown({ code = '', name = '' }: { code?: string; name?: string }): Whereabouts['town'] {
  if (!/^\d{9}(?:\d{3})?$/.test(code)) return undefined;
  const isTown = code.length === 9 || code.endsWith('000');
  const short = townIn.exec(name)?.[1] ?? (isTown ? name : '');
  return short ? { code: code.slice(0, 9), name: short } : undefined;
}
