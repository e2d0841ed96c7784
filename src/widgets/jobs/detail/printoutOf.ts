import type { Day } from '../../../domain/calendar.ts';
import { linkTo } from '../../../domain/deepLinks.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { firstLines } from '../../../ui/paper/firstLines.ts';
import type { Printout } from '../../../ui/paper/printout.ts';
import { printout } from '../../../ui/paper/texts.ts';
import { longDay } from '../../../ui/words/day.texts.ts';
import { codeFields, codeWords } from '../../../ui/words/jobCodes.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { addressOf } from './addressOf.ts';
import { askedOf } from './askedOf.ts';
import { paper, detail as texts } from './texts.ts';

/** Rows that the work and the requirements may each take, so that an ad stays on one sheet. */
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
  const link = linkTo({ kind: 'job', id: job.id });
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
          ...askedOf(job).map(([name, words]) => paper.fact(name, words)),
          fact(texts.workplace, addressOf(job)),
          fact(texts.hours, job.hours),
          fact(texts.valid, job.validUntil && longDay(job.validUntil)),
          fact(texts.contact, [contact?.name, contact?.phone].filter(Boolean).join(' ')),
        ],
      },
      { title: texts.work, as: 'lines', lines: firstLines(job.description, MAX_ROWS, paper.more) },
      { title: texts.requirements, as: 'lines', lines: firstLines(job.requirements, MAX_ROWS, paper.more) },
    ],
    footer: [fact(texts.from, job.publisher), printout.printed(longDay(day))],
    ...(link && { code: { text: link, label: paper.code(job.title) } }),
  };
}
