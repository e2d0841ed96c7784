import type { Destination } from '../../domain/screens.ts';

/** One step towards an own business, with the screens where it is done. */
export interface StartupStep {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly { readonly label: string; readonly to: Destination }[];
}
