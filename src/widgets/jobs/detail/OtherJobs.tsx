import { useRef } from 'react';
import { useOtherJobs } from '../../../data/ask/useOtherJobs.ts';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import { isOpen, type Job } from '../../../domain/job.ts';
import { startPlace } from '../../../domain/startPoint.ts';
import { tripBetween } from '../../../domain/travel.ts';
import { useInView } from '../../../ui/basics/useInView.ts';
import { useNavigation } from '../../../ui/go/navigation.tsx';
import { JobCard } from '../../../ui/nouns/job/JobCard.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { otherJobs as texts } from './texts.ts';

/** They are asked for a little before they are reached, and once. */
const AHEAD = { stays: true, margin: '200px' };

/** Other jobs of the employer and similar ones, asked for when the resident has read so far. */
export function OtherJobs({ job }: { job: Job }) {
  const { interactive } = useSurface();
  const end = useRef<HTMLDivElement>(null);
  const seen = useInView(end, AHEAD);
  if (!interactive) return null;
  return (
    <div ref={end} className="stack">
      {seen && <Found job={job} />}
    </div>
  );
}

/** Where the city does not answer, the ad is enough. */
function Found({ job }: { job: Job }) {
  const { startPoint } = useStartPoint();
  const found = useOtherJobs(job, startPoint && startPlace(startPoint));
  if (found.state !== 'ready') return null;
  const { sameEmployer, similar } = found.answer.value;
  return (
    <>
      <JobsOf title={texts.sameEmployer} jobs={sameEmployer} />
      <JobsOf title={texts.similar} jobs={similar} />
    </>
  );
}

function JobsOf({ title, jobs }: { title: string; jobs: readonly Job[] }) {
  const { go } = useNavigation();
  const { startPoint, mode } = useStartPoint();
  const { day } = useClock();
  const from = startPoint && startPlace(startPoint);
  if (jobs.length === 0) return null;
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ul className="stack" aria-label={title}>
        {jobs.map((job) => (
          <li key={job.id}>
            <JobCard
              job={job}
              trip={from && (job.place ? tripBetween(from, job.place, mode) : { mode })}
              closed={!isOpen(job, day)}
              open={false}
              onOpen={() => go({ kind: 'job', id: job.id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
