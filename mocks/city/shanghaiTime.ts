const HOUR = 3_600_000;

/** The instant as Shanghai clocks show it, ISO 8601 with `+08:00` and without fractions; the first ten characters are the day. */
export function shanghaiTime(instant: Date): string {
  return `${new Date(instant.getTime() + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}

/** The Shanghai day so many days after the instant. */
export function dayAfter(instant: Date, days: number): string {
  return shanghaiTime(new Date(instant.getTime() + days * 24 * HOUR)).slice(0, 10);
}
