import { Button } from 'antd';
import type { ReactNode, Ref } from 'react';
import type { FoundJobs } from '../../data/ask/useJobs.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { Failure } from '../../domain/failure.ts';
import { isOpen, type Job } from '../../domain/job.ts';
import { type StartPoint, startPlace } from '../../domain/startPoint.ts';
import { type TravelMode, tripBetween } from '../../domain/travel.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { JobCard } from '../../ui/nouns/job/JobCard.tsx';
import { jobs as texts } from './texts.ts';

interface Props {
  readonly found: FoundJobs;
  readonly startPoint?: StartPoint;
  readonly mode: TravelMode;
  /** Whether a text or a filter is set. */
  readonly narrowed: boolean;
  /** Whether every source answered. */
  readonly whole: boolean;
  /** The job that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  /** What is offered where nothing is found. */
  readonly widen: ReactNode;
  onOpen(job: Job): void;
}

const CARD_HEIGHT = 190;
const keyOf = (job: Job) => job.id;

/** The jobs that were found, and the state of the next page. */
export function JobList({ found, startPoint, mode, narrowed, whole, openId, list, widen, onOpen }: Props) {
  const { jobs, offset, total, atLeast, more, outdated, restarted, loadMore, loadBefore, loadFirst } = found;
  const { day } = useClock();
  const from = startPoint && startPlace(startPoint);
  if (total === 0) {
    const none = whole ? texts.none : texts.noneCame;
    return <Nothing says={narrowed ? texts.nothing : none} widen={widen} />;
  }
  if (jobs.length === 0 && more === 'none') return <EmptyNote>{texts.unreadable}</EmptyNote>;
  return (
    <div className="stack job-list" data-outdated={outdated}>
      {restarted && (
        <Note tone="soon" role="status">
          {texts.restarted}
        </Note>
      )}
      <VirtualList
        ref={list}
        label={texts.list}
        items={jobs}
        offset={offset}
        total={atLeast ? -1 : total}
        keyOf={keyOf}
        estimate={CARD_HEIGHT}
        onNearEnd={more === 'available' ? loadMore : undefined}
        onNearStart={offset > 0 ? loadBefore : undefined}
        onStart={loadFirst}
      >
        {(job) => (
          <JobCard
            job={job}
            closed={!isOpen(job, day)}
            open={job.id === openId}
            trip={from && (job.place ? tripBetween(from, job.place, mode) : { mode })}
            onOpen={() => onOpen(job)}
          />
        )}
      </VirtualList>
      {more === 'loading' && (
        <p role="status" className="quiet">
          {texts.loadingMore}
        </p>
      )}
      {more instanceof Failure && (
        <Note tone="alarm" role="alert">
          <p>{answerTexts.moreFailed}</p>
          <Button onClick={loadMore}>{answerTexts.retry}</Button>
        </Note>
      )}
    </div>
  );
}

function Nothing({ says, widen }: { says: string; widen: ReactNode }) {
  return (
    <EmptyNote>
      <p>{says}</p>
      {widen}
      <p>{texts.nothingHelp}</p>
      <div>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </div>
    </EmptyNote>
  );
}
