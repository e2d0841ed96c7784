const HOUR = 3_600_000;

/** Formats an instant in Shanghai time: ISO 8601 with `+08:00`, without fractions. It starts with the day. */
export function shanghaiTime(instant: Date): string {
  return `${new Date(instant.getTime() + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}

/** The day in Shanghai, a number of days after the instant. */
export function dayAfter(instant: Date, days: number): string {
  return shanghaiTime(new Date(instant.getTime() + days * 24 * HOUR)).slice(0, 10);
}
