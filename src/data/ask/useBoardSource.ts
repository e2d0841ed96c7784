import { useMemo } from 'react';
import type { BoardSource, MessageKind } from '../../domain/boardPages.ts';
import { type Day, dayInShanghai, daysBetween, timeInShanghai } from '../../domain/calendar.ts';
import type { Outage, Remote } from '../../domain/remote.ts';
import { startPlace } from '../../domain/startPoint.ts';
import { useClock } from '../ClockProvider.tsx';
import { useStartPoint } from '../StartPointProvider.tsx';
import { usePolicies, useStations } from './lists.ts';
import { useDayKind } from './useDayKind.ts';
import { useEvents } from './useEvents.ts';
import { useJobs } from './useJobs.ts';
import { useKeptFresh } from './useKeptFresh.ts';
import { useOwnStation } from './useOwnStation.ts';

/** What a board shows, and how old it is. */
export interface BoardAnswers {
  readonly source: BoardSource;
  /** What of it is made up. */
  readonly samples: Readonly<Record<MessageKind, boolean>>;
  /** When the city was last heard, or the state of its oldest data. Absent where the city does not say. */
  readonly at?: { readonly day: Day; readonly time: string; readonly daysAgo: number };
  /** Whether the city does not answer, so that what is shown was fetched before. */
  readonly out: boolean;
  /** Whether something could not be had at all. */
  readonly lacking: boolean;
}

/**
 * Asks for all that a board shows, and asks again by itself.
 *
 * @param stationId the station where the board hangs. By default, the nearest to the start point
 */
export function useBoardSource(stationId: string | undefined): BoardAnswers {
  useKeptFresh();
  const { day } = useClock();
  const kindOf = useDayKind();
  const { startPoint } = useStartPoint();
  const { station, settling } = useOwnStation(stationId);
  const from = station?.place ?? (startPoint && startPlace(startPoint));
  const near = from && ({ near: from, sort: 'travel' } as const);
  const stations = useStations();
  const jobs = useJobs(settling ? undefined : (near ?? {}));
  const policies = usePolicies();
  const events = useEvents();
  const found = valueIn(jobs)?.jobs;
  const [allPolicies, allEvents] = [valueIn(policies), valueIn(events)];
  const source = useMemo<BoardSource>(
    () => ({ jobs: found, from, station, policies: allPolicies, events: allEvents, kindOf }),
    [found, from, station, allPolicies, allEvents, kindOf],
  );
  const all = [stations, jobs, policies, events];
  const answers = all.flatMap((one) => (one.state === 'ready' ? [one] : []));
  const outages = answers.flatMap(({ outage }) => outage ?? []);
  const [oldest] = [...outages].sort((a, b) => (instantOf(a) < instantOf(b) ? -1 : 1));
  const [asOf] = answers.flatMap(({ answer }) => answer.asOf ?? []).sort();
  return {
    source,
    samples: {
      jobs: isSample(jobs),
      week: isSample(stations),
      month: isSample(stations),
      policy: isSample(policies),
      events: isSample(events),
      functions: false,
    },
    at: oldest ?? (asOf === undefined ? undefined : momentOf(asOf, day)),
    out: oldest !== undefined,
    lacking: all.some((one) => one.state === 'failed' && one.failure.kind !== 'unsupported'),
  };
}

const valueIn = <T>(remote: Remote<T>): T | undefined =>
  remote.state === 'ready' ? remote.answer.value : undefined;

const isSample = (remote: Remote<unknown>) => remote.state === 'ready' && remote.answer.sample;

const instantOf = ({ day, time }: Outage) => `${day} ${time}`;

/** The time of the data as the city states it; nothing where that is no time. */
function momentOf(asOf: string, today: Day) {
  const then = new Date(asOf);
  if (Number.isNaN(then.getTime())) return undefined;
  const day = dayInShanghai(then);
  return { day, time: timeInShanghai(then), daysAgo: Math.max(0, daysBetween(day, today)) };
}
