import type { Instant } from './booking.ts';
import { type Day, dayInShanghai, isDay } from './calendar.ts';
import type { Course } from './course.ts';
import type { CityEvent } from './event.ts';
import type { MySignUp } from './signUp.ts';

/** What the city changed of a course or an event after the sign-up. `gone`: it lists it no more. */
export type SignUpChange = 'cancelled' | 'moved' | 'gone';

/** A sign-up of this device with what the city says of it now. */
export interface SignUpNow {
  readonly mine: MySignUp;
  /** When it begins, as the city says now, else as the device remembers it. */
  readonly start?: Day | Instant;
  /** The last day of a course, the end of an event. */
  readonly end?: Day | Instant;
  readonly change?: SignUpChange;
  readonly over: boolean;
}

/** The lists of the city; `undefined` while they are not known. */
interface Known {
  readonly courses: readonly Course[] | undefined;
  readonly events: readonly CityEvent[] | undefined;
}

export function signUpNow(mine: MySignUp, { courses, events }: Known, now: Date): SignUpNow {
  const list = mine.offer === 'course' ? courses : events;
  const offer = list?.find(({ id }) => id === mine.id);
  const start = offer?.start ?? mine.start;
  const end = offer?.end ?? start;
  const over = end !== undefined && isPast(end, now);
  return { mine, start, end, over, change: over ? undefined : changeOf(mine, list !== undefined, offer) };
}

function changeOf(
  mine: MySignUp,
  isKnown: boolean,
  offer: Pick<Course, 'start' | 'cancelled'> | undefined,
): SignUpChange | undefined {
  if (offer?.cancelled) return 'cancelled';
  if (isKnown && !offer) return 'gone';
  const isOther = offer?.start !== undefined && mine.start !== undefined && offer.start !== mine.start;
  return isOther ? 'moved' : undefined;
}

/** Whether a day or an instant is over. */
const isPast = (when: Day | Instant, now: Date): boolean =>
  isDay(when) ? when < dayInShanghai(now) : Date.parse(when) <= now.getTime();
