/** What one answer of a city says of the time, and when the device sent its request and had the answer. */
export interface TimeOfAnswer {
  /** The header `Date`. Absent, when the city does not send it or a browser hides it. */
  readonly date: string | undefined;
  /** The header `Age`: seconds that a cache held the answer. By default, none did. */
  readonly age?: string;
  /** Milliseconds since 1970, by the device. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

const MINUTE = 60_000;
/** The header `Date` has whole seconds. */
const SECOND = 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * No screen decides by less: a visit lasts half an hour. Answers that a cache holds for some minutes stay below it too.
 */
const LIMIT = 10 * MINUTE;

/** A clock that differs by more tells nothing: no device reads a city by https with such a clock. */
const BEYOND = 366 * DAY;

/** The only form in which a server of today writes it. @see RFC 9110, 5.6.7 */
const pattern = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Milliseconds that the city is ahead of the device, to a minute; negative if the device is ahead, 0 below ten minutes.
 * `undefined` if the answer does not tell.
 *
 * The city made the answer at some moment between its request and its arrival. The smallest difference that explains it
 * counts, so a slow network is no wrong clock.
 */
export function cityAhead({ date, age, sentAt, receivedAt }: TimeOfAnswer): number | undefined {
  const made = date !== undefined && pattern.test(date) ? Date.parse(date) : Number.NaN;
  const held = age !== undefined && /^\d{1,9}$/.test(age) ? Number(age) * SECOND : 0;
  const least = made + held - receivedAt;
  const most = made + held + SECOND - sentAt;
  if (Number.isNaN(least) || most < least) return undefined;
  const ahead = least > 0 ? least : Math.min(most, 0);
  if (Math.abs(ahead) > BEYOND) return undefined;
  return Math.abs(ahead) < LIMIT ? 0 : Math.round(ahead / MINUTE) * MINUTE;
}

/** What is known of the time of the city. */
export interface KnownTime {
  /** Milliseconds that the city is ahead of the device. @see cityAhead */
  readonly ahead: number;
  /** Where the clock of the device stood then: milliseconds beyond one that nobody sets and that only runs on. */
  readonly clockAt: number;
}

/**
 * What counts of two answers: the one that is nearer to the device. A cache may give an old answer, so one answer that
 * agrees with the device is enough.
 *
 * That holds until the clock of the device is moved: then the next answer counts, if it says something else. A device
 * that slept may look as if its clock was moved, which costs nothing.
 */
export function nearerTime(before: KnownTime | undefined, next: KnownTime): KnownTime {
  if (before === undefined) return next;
  if (Math.abs(next.clockAt - before.clockAt) < LIMIT)
    return Math.abs(next.ahead) < Math.abs(before.ahead) ? next : before;
  return Math.abs(next.ahead - before.ahead) < LIMIT ? { ...next, ahead: before.ahead } : next;
}

/** How far the device's clock is off, in the unit that people would say. */
export interface ClockGap {
  readonly deviceIs: 'ahead' | 'behind';
  readonly count: number;
  readonly unit: 'minutes' | 'hours' | 'days';
}

/** @param ahead milliseconds that the city is ahead of the device; `undefined` is given back for none */
export function clockGap(ahead: number): ClockGap | undefined {
  if (ahead === 0) return undefined;
  const deviceIs = ahead > 0 ? 'behind' : 'ahead';
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const hours = Math.round(minutes / 60);
  if (minutes < 60) return { deviceIs, count: minutes, unit: 'minutes' };
  if (hours < 24) return { deviceIs, count: hours, unit: 'hours' };
  return { deviceIs, count: Math.round(hours / 24), unit: 'days' };
}
