import { useSavedJobs } from '../../../data/own/useSavedJobs.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { Facts } from '../../../ui/basics/Facts.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { longDay } from '../../../ui/words/day.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { detail as texts } from './texts.ts';

interface Props {
  readonly id: string;
  /** Whether the city says that there is no such ad. If not, the city did not answer. */
  readonly gone: boolean;
}

/** What was saved of an ad that the city does not give. Nothing if it was not saved. */
export function SavedAd({ id, gone }: Props) {
  const { jobs } = useSavedJobs();
  const job = jobs.find((one) => one.id === id);
  if (!job) return null;
  return (
    <section aria-label={job.title} className="card stack">
      <h2>{job.title}</h2>
      <Note tone="soon" role="note">
        {gone ? texts.gone : texts.away}
      </Note>
      <Facts
        rows={[
          [texts.pay, payText(job.pay)],
          [texts.workplace, job.address ?? texts.unknown],
          [texts.hours, job.hours ?? texts.unknown],
          [texts.valid, job.validUntil ? longDay(job.validUntil) : texts.unknown],
          [texts.from, [job.employer, job.publisher].filter(Boolean).join(' · ')],
        ]}
      />
      <div>
        <WayButton to={{ kind: 'stations' }}>{texts.help}</WayButton>
      </div>
    </section>
  );
}
