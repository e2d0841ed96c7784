import type { Instant } from './booking.ts';
import { type Day, dayInShanghai, isDay } from './calendar.ts';
import type { Course } from './course.ts';
import type { CityEvent } from './event.ts';
import { type CitySignUp, type MySignUp, signUpKey } from './signUp.ts';

/**
 * What the city changed of a sign-up, a course or an event after the person last looked.
 *
 * - `place`: who waited has a place now
 * - `gone`: the city lists the course or the event no more
 */
export type SignUpChange = 'cancelled' | 'moved' | 'gone' | 'place';

/** A sign-up with what the city says of it now. */
export interface SignUpNow {
  readonly mine: MySignUp;
  /** When it begins, as the city says now, else as the device remembers it. */
  readonly start?: Day | Instant;
  /** The last day of a course, the end of an event. */
  readonly end?: Day | Instant;
  /** Absent once the person has read it. */
  readonly change?: SignUpChange;
  /** Its time is over, or the person has read that it does not take place. */
  readonly over: boolean;
}

/** What the city says; `undefined` while it is not known. */
export interface KnownOffers {
  readonly courses: readonly Course[] | undefined;
  readonly events: readonly CityEvent[] | undefined;
  readonly signUps: readonly CitySignUp[] | undefined;
}

/** The sign-ups of a person, of the city where it lists them, and those that only this device remembers. */
export function signUpsNow(
  own: ReadonlyMap<string, MySignUp>,
  known: KnownOffers,
  now: Date,
): readonly SignUpNow[] {
  const listed = new Map((known.signUps ?? []).map((one) => [one.code, one]));
  const remembered = [...own.values()].filter(({ code }) => listed.get(code)?.state !== 'withdrawn');
  const codes = new Set(remembered.map(({ code }) => code));
  const elsewhere = [...listed.values()]
    .filter(({ code, state }) => state !== 'withdrawn' && !codes.has(code))
    .map(toMine);
  return [...remembered, ...elsewhere].map((mine) => signUpNow(mine, known, now));
}

function toMine({ offer, id, title, code, state, start, address }: CitySignUp): MySignUp {
  return { offer, id, title, code, start, address, waiting: state === 'waiting' };
}

export function signUpNow(mine: MySignUp, { courses, events, signUps }: KnownOffers, now: Date): SignUpNow {
  const list = mine.offer === 'course' ? courses : events;
  const offer = list?.find(({ id }) => id === mine.id);
  const start = offer?.start ?? mine.start;
  const end = offer?.end ?? start;
  const isPast = end !== undefined && isBefore(end, now);
  const gotPlace = mine.waiting && signUps?.find(({ code }) => code === mine.code)?.state === 'signedUp';
  const change = changeOf(mine, list !== undefined, offer) ?? (gotPlace ? 'place' : undefined);
  const isRead = change !== undefined && change === mine.read;
  return { mine, start, end, over: isPast || isRead, change: isPast || isRead ? undefined : change };
}

function changeOf(
  mine: MySignUp,
  isKnown: boolean,
  offer: Pick<Course, 'start' | 'cancelled'> | undefined,
): SignUpChange | undefined {
  if (offer?.cancelled) return 'cancelled';
  if (isKnown && !offer) return 'gone';
  const isKnownTwice = offer?.start !== undefined && mine.start !== undefined;
  return isKnownTwice && !isSameTime(offer.start, mine.start) ? 'moved' : undefined;
}

/** The sign-ups of the device after the person has read a change: what the city says now is what is remembered. */
export function afterReading(
  own: ReadonlyMap<string, MySignUp>,
  { mine, start, change }: SignUpNow,
): ReadonlyMap<string, MySignUp> {
  const read = change === 'cancelled' || change === 'gone' ? change : undefined;
  const waiting = change === 'place' ? false : mine.waiting;
  return new Map(own).set(signUpKey(mine), { ...mine, start, waiting, read });
}

/** Whether two texts mean the same time: a city may write an instant in another zone than before. */
const isSameTime = (a: Day | Instant, b: Day | Instant): boolean =>
  a === b || (!isDay(a) && !isDay(b) && Date.parse(a) === Date.parse(b));

/** Whether a day or an instant is over. */
const isBefore = (when: Day | Instant, now: Date): boolean =>
  isDay(when) ? when < dayInShanghai(now) : Date.parse(when) <= now.getTime();
