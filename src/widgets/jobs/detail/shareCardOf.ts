import type { JobDetail } from '../../../domain/job.ts';
import type { ShareCard } from '../../../domain/usage.ts';
import { answerTexts } from '../../../ui/answer/texts.ts';
import { longDay } from '../../../ui/words/day.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { card as texts } from './texts.ts';

/**
 * The card that shares a job. It contains only the ad, nothing about the resident.
 *
 * @param sample whether the job is sample data; if so, the card says it
 */
export function shareCardOf(job: JobDetail, sample: boolean): ShareCard {
  const lines = [
    sample && answerTexts.sample,
    job.title,
    texts.pay(payText(job.pay)),
    job.employer,
    [job.town?.name, job.address].filter(Boolean).join(' '),
    job.validUntil && texts.valid(longDay(job.validUntil)),
    texts.from(job.publisher),
  ];
  return {
    title: job.title,
    text: lines.filter((line) => typeof line === 'string' && line !== '').join('\n'),
    destination: { kind: 'job', id: job.id },
  };
}
