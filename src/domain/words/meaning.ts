import type { Condition } from './conditions.texts.ts';
import type { Elsewhere } from './elsewhere.texts.ts';

/** What a piece of a query means. */
export type Meaning =
  | { readonly kind: 'occupation'; readonly occupations: readonly string[] }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'town'; readonly code: string; readonly name: string }
  /** The least pay in 元. */
  | { readonly kind: 'pay'; readonly least: number; readonly unit: 'month' | 'day' | 'hour' }
  | { readonly kind: 'age'; readonly years: number }
  /** A matter that is no job. `asked`: nobody says so who looks for one. */
  | { readonly kind: 'elsewhere'; readonly matter: Elsewhere; readonly asked: boolean }
  /** Words that are looked for in the ad as they are. */
  | { readonly kind: 'word' };

/** A piece of a query, with its place in the normalised text, and what it means. */
export type Part = Meaning & { readonly text: string; readonly from: number; readonly to: number };

/** Words at a place of a text. */
export interface Match {
  readonly length: number;
  /** By default, the words say nothing of the job. */
  readonly meaning?: Meaning;
}

/** The age in years from which people look for employers who welcome it. */
export const OLDER = 45;
