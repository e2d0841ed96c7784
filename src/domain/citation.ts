import type { Day } from './calendar.ts';

/** How reliable a fact is. `high`: from the official text. `medium`: from a secondary text. `low`: not confirmed. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A document that states a fact, and the day on which an editor read it. `url` is http(s) only. */
export interface Citation {
  readonly title: string;
  readonly url?: string;
  readonly seenOn?: Day;
}
