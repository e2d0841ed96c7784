import type { Failure } from './failure.ts';

/** What became of something that is sent once. */
export type SendOutcome<T> =
  | { readonly kind: 'sent'; readonly answer: T }
  /** `unknown`: the answer was lost, so that what was sent may have arrived. Sending it again does not double it. */
  | { readonly kind: 'failed'; readonly unknown: boolean; readonly failure: Failure };
