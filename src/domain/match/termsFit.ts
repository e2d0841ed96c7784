import type { Employment, Job } from '../job.ts';
import type { JobWords } from './jobWords.ts';
import type { Judgement } from './match.ts';
import { DAY_SHIFT, NIGHTS } from './terms.texts.ts';

export function judgeEmployment({ employment }: Job, wanted: readonly Employment[]): Judgement {
  if (!employment) return { verdict: 'open', ask: [{ code: 'employment' }] };
  return wanted.includes(employment)
    ? { verdict: 'met', reasonsFor: [{ code: 'employment', employment }] }
    : { verdict: 'missed', against: [{ code: 'employment', employment }] };
}

/** For a resident who does not work at night. What the ad does not say is never taken for a day shift. */
export function judgeNights({ tags }: Job, { title, hours, lines }: JobWords): Judgement {
  if (tags.includes('nightShift')) return { verdict: 'missed', against: [{ code: 'nights' }] };
  const texts = [title, hours ?? '', ...lines];
  const free = firstIn(DAY_SHIFT, texts);
  if (free) return { verdict: 'met', reasonsFor: [{ code: 'noNights', words: free }] };
  const night = firstIn(NIGHTS, texts);
  if (night) return { verdict: 'missed', against: [{ code: 'nights', words: night }] };
  return { verdict: 'open', ask: [{ code: 'nights' }] };
}

function firstIn(pattern: RegExp, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}
