import { listed } from './listed.ts';

/** A group of jobs that people mean by the same words. */
export interface Occupation {
  readonly name: string;
  /** How people say it: by activity, tool, place, product, employer, dialect. */
  readonly said: readonly string[];
  /** How ads title it. */
  readonly written: readonly string[];
  /** Names of groups that somebody who looks for this one would also take. */
  readonly near: readonly string[];
}

/** An occupation as its data is written: lists of words with white space between them. */
export type OccupationRow = readonly [name: string, said: string, written: string, near: string];

export const occupationOf = ([name, said, written, near]: OccupationRow): Occupation => ({
  name,
  said: listed(said),
  written: listed(written),
  near: listed(near),
});
