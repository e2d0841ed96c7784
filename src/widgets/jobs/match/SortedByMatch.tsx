import type { Ref } from 'react';
import { useMatching } from '../../../data/ask/useMatching.ts';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import type { JobQuery } from '../../../domain/jobSearch.ts';
import { byPlainOrder } from '../../../domain/match/plainOrder.ts';
import type { Need } from '../../../domain/need.ts';
import { startPlace } from '../../../domain/startPoint.ts';
import { QueryView } from '../../../ui/answer/QueryView.tsx';
import type { VirtualListHandle } from '../../../ui/list/VirtualList.tsx';
import { MatchList } from './MatchList.tsx';
import { match as texts } from './texts.ts';

interface Props {
  readonly need: Need;
  /** What is set above the list. */
  readonly query: JobQuery;
  /** The job that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** The jobs that a search finds, those that fit the need best first. No job is left out. */
export function SortedByMatch({ need, query, openId, list }: Props) {
  const { startPoint, mode } = useStartPoint();
  const from = startPoint && startPlace(startPoint);
  const found = useMatching(need, from, { among: query });
  return (
    <QueryView of={found} lines={16}>
      {({ jobs, total, atLeast, matching: { matches } }) => {
        const matched = new Set(matches.map(({ job }) => job.id));
        const others = byPlainOrder(
          jobs.filter(({ id }) => !matched.has(id)),
          { from, mode },
        );
        return (
          <div className="stack">
            <p className="quiet small">{texts.sorted}</p>
            {others.length > 0 && <p className="quiet small">{texts.rest(others.length)}</p>}
            {jobs.length < total && (
              <p className="quiet small">{texts.looked(jobs.length, total, atLeast)}</p>
            )}
            <MatchList matches={matches} others={others} openId={openId} list={list} />
          </div>
        );
      }}
    </QueryView>
  );
}
