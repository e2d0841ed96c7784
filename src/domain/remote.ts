import type { Answer } from './cityApi.ts';
import type { Failure } from './failure.ts';

/** Something asked of the city, as a screen meets it. */
export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer<T> };
