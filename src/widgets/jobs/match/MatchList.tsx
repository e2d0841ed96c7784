import { type ReactNode, type Ref, useMemo } from 'react';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import { isOpen, type Job } from '../../../domain/job.ts';
import type { JobMatch } from '../../../domain/match/match.ts';
import { startPlace } from '../../../domain/startPoint.ts';
import { tripBetween } from '../../../domain/travel.ts';
import { useNavigation } from '../../../ui/go/navigation.tsx';
import { VirtualList, type VirtualListHandle } from '../../../ui/list/VirtualList.tsx';
import { JobCard } from '../../../ui/nouns/job/JobCard.tsx';
import { MatchReasons } from '../../../ui/nouns/match/MatchReasons.tsx';
import { reasons } from '../../../ui/nouns/match/texts.ts';
import { match as texts } from './texts.ts';

const HEIGHT = { match: 380, plain: 190 } as const;

interface MatchListProps {
  readonly matches: readonly JobMatch[];
  /** Jobs after them, without reasons. By default, none. */
  readonly others?: readonly Job[];
  /** The job that is open beside the list. */
  readonly openId?: string;
  readonly list?: Ref<VirtualListHandle>;
}

const NO_JOBS: readonly Job[] = [];

/** Jobs in the order of the match, each with its reasons. */
export function MatchList({ matches, others = NO_JOBS, openId, list }: MatchListProps) {
  const items: readonly { readonly job: Job; readonly match?: JobMatch }[] = useMemo(
    () => [...matches.map((match) => ({ job: match.job, match })), ...others.map((job) => ({ job }))],
    [matches, others],
  );
  return (
    <VirtualList
      ref={list}
      label={texts.list}
      items={items}
      total={items.length}
      keyOf={({ job }) => job.id}
      estimate={HEIGHT.match}
    >
      {({ job, match }) => (
        <Card job={job} open={job.id === openId}>
          {match && <Standing match={match} />}
          {match && <MatchReasons match={match} />}
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

interface CardProps {
  readonly job: Job;
  /** Whether it is open beside the list. By default, it is not. */
  readonly open?: boolean;
  readonly children?: ReactNode;
}

function Card({ job, open = false, children }: CardProps) {
  const { startPoint, mode } = useStartPoint();
  const { day } = useClock();
  const { go } = useNavigation();
  const from = startPoint && startPlace(startPoint);
  return (
    <JobCard
      job={job}
      closed={!isOpen(job, day)}
      open={open}
      trip={from && (job.place ? tripBetween(from, job.place, mode) : { mode })}
      onOpen={() => go({ kind: 'job', id: job.id })}
    >
      {children}
    </JobCard>
  );
}
