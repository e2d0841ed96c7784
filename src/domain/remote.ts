import type { Day } from './calendar.ts';
import type { Answer } from './cityApi.ts';
import type { Failure } from './failure.ts';

/** The state of a call to the city, for a screen. */
export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer<T>; readonly outage?: Outage };

/** The city does not answer, and the screen shows a cached answer. */
export interface Outage {
  /** The day in Shanghai on which the oldest part was fetched. */
  readonly day: Day;
  /** The time of day, `HH:mm` in Shanghai. */
  readonly time: string;
  readonly daysAgo: number;
  /** Names of the sources that do not answer. By default, none of them does. */
  readonly sources?: readonly string[];
  readonly retry: () => void;
  readonly retrying: boolean;
}
