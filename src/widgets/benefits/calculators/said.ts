/** A result in words, for the screen, for a screen reader and for paper. */
export interface Said {
  /** What comes out, in one or two sentences. They are announced. */
  readonly result: readonly string[];
  /** The formula with the person's own numbers. */
  readonly steps: readonly string[];
  readonly tables: readonly Table[];
  /** What to mind. */
  readonly cautions: readonly string[];
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Drops what does not apply. */
export const lines = (...all: readonly (string | false | undefined)[]): readonly string[] =>
  all.filter((line): line is string => typeof line === 'string');
