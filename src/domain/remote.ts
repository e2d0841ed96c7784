import type { Day } from './calendar.ts';
import type { Answer } from './cityApi.ts';
import type { Failure } from './failure.ts';

/** Something asked of the city, as a screen meets it. */
export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer<T>; readonly outage?: Outage };

/** The city is out, and what is shown was kept from an earlier answer. */
export interface Outage {
  /** When the oldest of it came, in Shanghai. */
  readonly day: Day;
  /** `HH:mm` */
  readonly time: string;
  readonly daysAgo: number;
  /** The sources that are out, where others answered. By default, all are. */
  readonly sources?: readonly string[];
  readonly retry: () => void;
  readonly retrying: boolean;
}
