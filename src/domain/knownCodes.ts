import { JOB_CODES, type JobCodes } from './job.ts';

export type JobCodeField = keyof JobCodes;
const lists: { readonly [F in JobCodeField]: readonly NonNullable<JobCodes[F]>[] } = JOB_CODES;
const isField = (name: string): name is JobCodeField => Object.hasOwn(JOB_CODES, name);
export const JOB_CODE_FIELDS: readonly JobCodeField[] = Object.keys(JOB_CODES).filter(isField);

/** The codes in a row that are in our lists. Any other code is left out, never guessed. */
export function knownCodes(row: Readonly<Partial<Record<JobCodeField, unknown>>>): JobCodes {
  const known: { -readonly [F in JobCodeField]?: JobCodes[F] } = {};
  const read = <F extends JobCodeField>(field: F) => {
    known[field] = lists[field].find((code) => code === row[field]);
  };
  for (const field of JOB_CODE_FIELDS) read(field);
  return known;
}
