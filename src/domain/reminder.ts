import type { Instant } from './booking.ts';
import { type Day, isDay } from './calendar.ts';
import type { Destination } from './screens.ts';

/** A message that the host's app sends the resident at a time. It names no person. */
export interface Reminder {
  readonly at: Instant;
  /** What is about to begin, when and where. */
  readonly title: string;
  /** The screen to open from the message. */
  readonly to: Destination;
}

const HOUR_MS = 60 * 60_000;
/** Hours before the beginning at which a message still helps, the best first: the day before, else on the way out. */
const HOURS_BEFORE = [24, 2] as const;
/** The hour of Shanghai from which a day without a time counts. */
const MORNING = 'T09:00:00+08:00';

/** When to remind of something; `undefined` when it begins too soon. */
export function remindAt(start: Day | Instant, now: Date): Instant | undefined {
  const begins = Date.parse(isDay(start) ? `${start}${MORNING}` : start);
  const times = HOURS_BEFORE.map((hours) => begins - hours * HOUR_MS);
  const at = times.find((time) => time > now.getTime());
  return at === undefined ? undefined : new Date(at).toISOString();
}
