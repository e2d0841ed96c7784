import type { Day } from './calendar.ts';

/** A day on which something ends, with what it is. */
export interface KeptEnd {
  readonly day: Day;
  readonly text: string;
}

/** A result of 政策计算 or 算一算 that a person kept: what was found, without what was answered. */
export interface KeptResult {
  readonly title: string;
  readonly lines: readonly string[];
  /** The day for which it was computed. */
  readonly keptOn: Day;
  /** By default, nothing ends. */
  readonly ends?: readonly KeptEnd[];
}

const MAX_LENGTH = 2000;
const MAX_LINES = 50;

/** What is kept of a result. Long ones are cut, because the device skips rows with longer ones. */
export const toKeptResult = ({ title, lines, keptOn, ends = [] }: KeptResult): KeptResult => ({
  title: title.slice(0, MAX_LENGTH),
  lines: lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LENGTH)),
  keptOn,
  ends: ends.slice(0, MAX_LINES).map(({ day, text }) => ({ day, text: text.slice(0, MAX_LENGTH) })),
});
