import type { Material } from './procedure.ts';

/** What a visit is about, in words, with the papers to bring. */
export interface Matter {
  readonly title: string;
  /** The papers of the procedure. None where nothing says what to bring. */
  readonly materials: readonly Material[];
  /** Names of the papers that the resident has ticked. */
  readonly ticked: readonly string[];
}
