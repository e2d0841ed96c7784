import type { ReactNode } from 'react';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import { isOpen, type Job } from '../../../domain/job.ts';
import type { JobMatch } from '../../../domain/match/match.ts';
import { startPlace } from '../../../domain/startPoint.ts';
import { tripBetween } from '../../../domain/travel.ts';
import { useNavigation } from '../../../ui/go/navigation.tsx';
import { VirtualList } from '../../../ui/list/VirtualList.tsx';
import { JobCard } from '../../../ui/nouns/job/JobCard.tsx';
import { MatchReasons } from '../../../ui/nouns/match/MatchReasons.tsx';
import { reasons } from '../../../ui/nouns/match/texts.ts';
import { match as texts } from './texts.ts';

const HEIGHT = { match: 380, plain: 190 } as const;

/** Jobs in the order of the match, each with its reasons. */
export function MatchList({ matches }: { matches: readonly JobMatch[] }) {
  return (
    <VirtualList
      label={texts.list}
      items={matches}
      total={matches.length}
      keyOf={({ job }) => job.id}
      estimate={HEIGHT.match}
    >
      {(match) => (
        <Card job={match.job}>
          <Standing match={match} />
          <MatchReasons match={match} />
        </Card>
      )}
    </VirtualList>
  );
}

/** How many of the wishes a job meets. Renders nothing when the need wishes nothing. */
function Standing({ match: { met, missed, ask, wishes } }: { match: JobMatch }) {
  if (wishes === 0) return null;
  const open = wishes - met.length - missed.length;
  return <p className="small">{reasons.standing(met.length, wishes, Math.min(open, ask.length))}</p>;
}

/** Jobs as they are, without any judgement. */
export function PlainList({ jobs }: { jobs: readonly Job[] }) {
  return (
    <VirtualList
      label={texts.plainList}
      items={jobs}
      total={jobs.length}
      keyOf={({ id }) => id}
      estimate={HEIGHT.plain}
    >
      {(job) => <Card job={job} />}
    </VirtualList>
  );
}

function Card({ job, children }: { job: Job; children?: ReactNode }) {
  const { startPoint, mode } = useStartPoint();
  const { day } = useClock();
  const { go } = useNavigation();
  const from = startPoint && startPlace(startPoint);
  return (
    <JobCard
      job={job}
      closed={!isOpen(job, day)}
      open={false}
      trip={from && (job.place ? tripBetween(from, job.place, mode) : { mode })}
      onOpen={() => go({ kind: 'job', id: job.id })}
    >
      {children}
    </JobCard>
  );
}
