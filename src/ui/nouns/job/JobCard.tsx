import { StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Job } from '../../../domain/job.ts';
import type { TravelMode, Trip } from '../../../domain/travel.ts';
import { Chip } from '../../basics/Chip.tsx';
import { TripText } from '../../go/TripText.tsx';
import { CardButton } from '../../list/CardButton.tsx';
import { shortDay } from '../../words/day.texts.ts';
import { chipsOf } from '../../words/job.texts.ts';
import { payText } from '../../words/pay.texts.ts';
import { jobCard as texts } from './texts.ts';

interface Props {
  readonly job: Job;
  /** Travel to the job. Absent when there is no start point; without minutes when the job has no place. */
  readonly trip?: Trip | { readonly mode: TravelMode };
  /** Whether the ad has expired. */
  readonly closed: boolean;
  /** Whether its detail is open beside the list. */
  readonly open: boolean;
  onOpen(): void;
  /** What else is said of the job, above its date. By default, nothing. */
  readonly children?: ReactNode;
}

/** One job of a list. */
export function JobCard({ job, trip, closed, open, onOpen, children }: Props) {
  const chips = chipsOf(job);
  return (
    <article className="card">
      <CardButton open={open} onOpen={onOpen}>
        {job.title}
      </CardButton>
      {closed && (
        <p>
          <Chip tone="alarm" icon={<StopOutlined aria-hidden="true" />}>
            {texts.closed}
          </Chip>
        </p>
      )}
      <p className="figure job-pay">{payText(job.pay)}</p>
      {trip && <p>{'minutes' in trip ? <TripText trip={trip} /> : texts.noWorkplace}</p>}
      <p>{[job.town?.name, job.employer].filter(Boolean).join(' · ')}</p>
      {chips.length > 0 && (
        <p className="row">
          {chips.map((words) => (
            <Chip key={words}>{words}</Chip>
          ))}
        </p>
      )}
      {children}
      <p className="quiet small">
        {[job.postedOn && texts.posted(shortDay(job.postedOn)), job.publisher].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}
