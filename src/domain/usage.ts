import type { Destination, DetailKind, ScreenKind } from './screens.ts';

/** A card that a resident shares. It contains nothing about the resident or their position. */
export interface ShareCard {
  readonly title: string;
  /** A few lines of plain text. */
  readonly text: string;
  /** The screen to open. The host makes its own link from it. */
  readonly destination: Destination;
}

/** The owner of a phone number. */
export type Callee = 'hotline' | 'station' | 'employer' | 'office';

/**
 * A usage event. It never contains the person, their position or what they typed. Ids are those of public records.
 * `station` is the id that the host gave of the station where the device stands, so that uses can be counted for each.
 * `shown` is fired when a screen is shown, and again when the resident comes back to it.
 */
export type PluginEvent =
  | { readonly type: 'shown'; readonly screen: ScreenKind; readonly station?: string }
  /** Fired when a published record is opened: a job, a policy, a station. Never for what is a person's own. */
  | { readonly type: 'opened'; readonly kind: DetailKind; readonly id: string; readonly station?: string }
  /** Fired when a search has found this many results. */
  | {
      readonly type: 'searched';
      readonly kind: 'jobs' | 'policies';
      readonly count: number;
      readonly station?: string;
    }
  /** Fired when a page is shared, or shown as a code for the resident's own phone. */
  | { readonly type: 'shared'; readonly kind: ScreenKind; readonly station?: string }
  /** Fired when the resident asks for a print. Whether paper came out is not known here. */
  | { readonly type: 'printed'; readonly kind: ScreenKind; readonly station?: string }
  /** Fired when the resident taps a phone number. */
  | { readonly type: 'called'; readonly callee: Callee; readonly station?: string }
  /** Fired when the resident asked for their position; `ok` is whether it was found. */
  | { readonly type: 'located'; readonly ok: boolean; readonly station?: string }
  /** Fired when a session on a shared surface ends: by the resident, or because nobody was there any more. */
  | { readonly type: 'finished'; readonly station?: string };

/** The event of a device that stands at a station. */
export const atStation = (event: PluginEvent, station: string | undefined): PluginEvent =>
  station === undefined ? event : { ...event, station };
