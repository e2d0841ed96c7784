import type { Destination, DetailKind, ScreenKind } from './screens.ts';

/** What a resident hands on to somebody else. Nothing in it says who they are or from where they look. */
export interface ShareCard {
  readonly title: string;
  /** A few lines of plain text. */
  readonly text: string;
  /** What it is about; the host turns it into a link of its own. */
  readonly destination: Destination;
}

/** Whom a number belongs to. */
export type Callee = 'hotline' | 'station' | 'employer' | 'office';

/** Something that was used. Never who, where from, or what was typed; ids are those of published things. */
export type PluginEvent =
  | { readonly type: 'shown'; readonly screen: ScreenKind }
  | { readonly type: 'opened'; readonly kind: DetailKind; readonly id: string }
  /** A search brought so many. */
  | { readonly type: 'searched'; readonly kind: 'jobs' | 'policies'; readonly count: number }
  | { readonly type: 'shared'; readonly kind: ScreenKind }
  | { readonly type: 'printed'; readonly kind: DetailKind }
  | { readonly type: 'called'; readonly callee: Callee }
  /** The resident asked to be located; whether a place came of it. */
  | { readonly type: 'located'; readonly ok: boolean }
  /** A session on a shared surface was ended by hand. */
  | { readonly type: 'finished' };
