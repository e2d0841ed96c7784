import type { JobDetail } from '../../domain/job.ts';
import type { ShareCard } from '../../domain/usage.ts';
import { answerTexts } from '../../ui/answer/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { payText } from '../../ui/words/pay.texts.ts';
import { card as texts } from './texts.ts';

/**
 * A job as one hands it on: what the ad says, and nothing of who looked at it from where.
 *
 * @param sample the job is made up, and the card says so
 */
export function cardOf(job: JobDetail, sample: boolean): ShareCard {
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
