import { StopOutlined } from '@ant-design/icons';
import type { Job } from '../../../domain/job.ts';
import type { TravelMode } from '../../../domain/travel.ts';
import { Chip } from '../../basics/Chip.tsx';
import { CardButton } from '../../list/CardButton.tsx';
import { shortDay } from '../../words/day.texts.ts';
import { chipsOf } from '../../words/job.texts.ts';
import { payText } from '../../words/pay.texts.ts';
import { travel } from '../../words/travel.texts.ts';
import { jobCard as texts } from './texts.ts';

interface Props {
  readonly job: Job;
  /** Absent when it is not known from where. */
  readonly way?: { readonly mode: TravelMode; readonly minutes?: number };
  /** The ad is over. */
  readonly closed: boolean;
  /** It is open beside the list. */
  readonly open: boolean;
  onOpen(): void;
}

/** One job in the list; the whole card opens it. */
export function JobCard({ job, way, closed, open, onOpen }: Props) {
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
      {way && <p>{way.minutes === undefined ? texts.noPlace : travel(way.mode, way.minutes)}</p>}
      <p>{[job.town?.name, job.employer].filter(Boolean).join(' · ')}</p>
      {chips.length > 0 && (
        <p className="row">
          {chips.map((words) => (
            <Chip key={words}>{words}</Chip>
          ))}
        </p>
      )}
      <p className="quiet small">
        {[job.postedOn && texts.posted(shortDay(job.postedOn)), job.publisher].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}
