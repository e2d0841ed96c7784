import type { TravelMode } from './travel.ts';

/** A screen of the plugin, said by meaning and never as a path. */
export type Destination =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'jobs';
      readonly within?: JobsWithin;
      /** Without the filters that were set before. */
      readonly fresh?: boolean;
    }
  | { readonly kind: 'job'; readonly id: string }
  | { readonly kind: 'policies' }
  | { readonly kind: 'policy'; readonly id: string }
  | { readonly kind: 'guidance' }
  | { readonly kind: 'procedure'; readonly id: string }
  | { readonly kind: 'stations' };

/** Jobs in reach: so many minutes by that mode. */
export interface JobsWithin {
  readonly minutes: number;
  readonly mode: TravelMode;
}
