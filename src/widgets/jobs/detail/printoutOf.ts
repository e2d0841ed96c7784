import type { Day } from '../../../domain/calendar.ts';
import type { JobDetail } from '../../../domain/job.ts';
import type { Printout } from '../../../ui/paper/printout.ts';
import { printout } from '../../../ui/paper/texts.ts';
import { longDay } from '../../../ui/words/day.texts.ts';
import { codeFields, codeWords } from '../../../ui/words/jobCodes.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { addressOf } from './addressOf.ts';
import { paper, detail as texts } from './texts.ts';

/** Letters in a row of A4, and rows that the work and the requirements may each take, so that an ad stays on one sheet. */
const ROW = 40;
const MAX_ROWS = 8;

interface Circumstances {
  /** Today. */
  readonly day: Day;
  /** Whether the job is sample data; if so, the sheet says it. */
  readonly sample: boolean;
}

/** A printed ad, to take along to the station or the employer. It contains nothing about the resident. */
export function printoutOf(job: JobDetail, { day, sample }: Circumstances): Printout {
  const { contact } = job;
  const fact = (name: string, value: string | undefined) => paper.fact(name, value || texts.unknown);
  return {
    title: job.title,
    notes: [...(sample ? [printout.sample] : []), paper.beware],
    sections: [
      {
        title: job.employer,
        as: 'lines',
        lines: [
          fact(texts.pay, payText(job.pay)),
          fact(texts.headCount, job.headCount === undefined ? undefined : texts.people(job.headCount)),
          fact(codeFields.employment.legend, codeWords(job, 'employment')),
          fact(texts.workplace, addressOf(job)),
          fact(texts.hours, job.hours),
          fact(texts.valid, job.validUntil && longDay(job.validUntil)),
          fact(texts.contact, [contact?.name, contact?.phone].filter(Boolean).join(' ')),
        ],
      },
      { title: texts.work, as: 'lines', lines: firstOf(job.description) },
      { title: texts.requirements, as: 'lines', lines: firstOf(job.requirements) },
    ],
    footer: [fact(texts.from, job.publisher), printout.printed(longDay(day))],
  };
}

/** The lines that have room; of the first that has none, its beginning, and that there is more. */
function firstOf(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = MAX_ROWS;
  for (const line of lines) {
    const letters = [...line];
    const rows = Math.max(1, Math.ceil(letters.length / ROW));
    if (rows > left) return [...kept, `${letters.slice(0, left * ROW).join('')}${paper.more}`];
    kept.push(line);
    left -= rows;
  }
  return kept;
}
