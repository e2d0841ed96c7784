/**
 * The gateway contract, in its own field names. These schemas validate what a city sends, row by row; anything that
 * they do not name is ignored.
 */
import * as z from 'zod/mini';
import {
  clock,
  count,
  lastDay,
  lenient,
  maybeDay,
  maybeText,
  text,
  texts,
  WirePage,
  WirePay,
  WirePlace,
} from './wireBasics.ts';

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
  postedOn: maybeDay,
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
