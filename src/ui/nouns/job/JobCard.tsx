import { StopOutlined } from '@ant-design/icons';
import type { Job } from '../../../domain/job.ts';
import type { TravelMode } from '../../../domain/travel.ts';
import { Chip } from '../../basics/Chip.tsx';
import { CardButton } from '../../list/CardButton.tsx';
import { shortDay } from '../../words/day.texts.ts';
import { tags as tagTexts } from '../../words/job.texts.ts';
import { payText } from '../../words/pay.texts.ts';
import { travel } from '../../words/travel.texts.ts';
import { jobCard as texts } from './texts.ts';

interface Props {
  readonly job: Job;
  /** Absent when it is not known from where. */
  readonly way?: { readonly mode: TravelMode; readonly minutes?: number };
  /** The ad is over. */
  readonly closed: boolean;
  onOpen(): void;
}

const MOST_TAGS = 3;

/** One job in the list; the whole card opens it. */
export function JobCard({ job, way, closed, onOpen }: Props) {
  return (
    <article className="card">
      <CardButton onOpen={onOpen}>{job.title}</CardButton>
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
      {job.tags.length > 0 && (
        <p className="row">
          {job.tags.slice(0, MOST_TAGS).map((tag) => (
            <Chip key={tag}>{tagTexts[tag]}</Chip>
          ))}
        </p>
      )}
      <p className="quiet small">
        {[job.postedOn && texts.posted(shortDay(job.postedOn)), job.publisher].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}
