import type { Day } from './calendar.ts';

/** How sure the fact is: the official text was read, it was read at second hand, or it is only a lead. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A document that states a fact, and the day on which it was read. `url` is http(s) only. */
export interface Citation {
  readonly title: string;
  readonly url?: string;
  readonly seenOn?: Day;
}
