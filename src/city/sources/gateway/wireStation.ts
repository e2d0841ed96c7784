/** Stations of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import {
  clock,
  day,
  id,
  lenient,
  maybeText,
  neededRowsOf,
  rowsOf,
  text,
  texts,
  WirePlace,
} from './wireBasics.ts';

/** One line of the month board: what happens on a day, Shanghai time. */
export const WireNotice = z.object({
  day,
  from: lenient(clock),
  to: lenient(clock),
  title: text,
  cancelled: lenient(z.boolean()),
});
/** A recruiting platform with a poster at the station. */
export const WirePlatform = z.object({ name: text, url: maybeText });
/** 典型案例; `startup`: of somebody who started a business. */
export const WireCase = z.object({ title: text, text, kind: lenient(z.literal('startup')) });

/** What a station tells beside its hours. A row that cannot be read is left out, and the others stay. */
const stationParts = {
  /** Kinds of visit that can be booked there; unknown ones are ignored. */
  services: lenient(texts),
  /** Roles of the people who work there. */
  staff: lenient(texts),
  equipment: lenient(texts),
  notices: rowsOf(WireNotice),
  platforms: rowsOf(WirePlatform),
  cases: rowsOf(WireCase),
  /** 示范站点. */
  demonstration: lenient(z.boolean()),
};

/** Fixed hours, Shanghai time; weekday 1 is Monday. */
const sitting = z.object({ weekday: z.literal([1, 2, 3, 4, 5, 6, 7]), from: clock, to: clock });
export type SentSitting = z.output<typeof sitting>;

export const WireStation = z.object({
  id,
  name: text,
  town: id,
  address: maybeText,
  place: lenient(WirePlace),
  phone: maybeText,
  timetable: neededRowsOf(sitting),
  ...stationParts,
});
