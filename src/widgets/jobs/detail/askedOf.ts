import type { Job } from '../../../domain/job.ts';
import { codeFields, codeWords } from '../../../ui/words/jobCodes.texts.ts';

const FIELDS = ['education', 'experience'] as const;

/** What few ads state as a code, each with its name; the others write it into their requirements. */
export const askedOf = (job: Job): readonly (readonly [string, string])[] =>
  FIELDS.flatMap((field) => {
    const words = codeWords(job, field);
    return words ? [[codeFields[field].legend, words] as const] : [];
  });
