import { useMemo } from 'react';
import type { JobDetail } from '../../domain/job.ts';
import type { JobQuery } from '../../domain/jobSearch.ts';
import { type Contradiction, contradictionsIn } from '../../domain/match/contradictions.ts';
import type { Matching } from '../../domain/match/match.ts';
import { matchJobs } from '../../domain/match/matchJobs.ts';
import { relaxNeed } from '../../domain/match/relaxNeed.ts';
import type { Need, Wish } from '../../domain/need.ts';
import type { Place } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import { cityLexicon } from '../../domain/words/cityLexicon.ts';
import { useClock } from '../ClockProvider.tsx';
import { useStartPoint } from '../StartPointProvider.tsx';
import { type Candidates, useCandidates } from './useCandidates.ts';
import { useJobDetails } from './useJobDetails.ts';

/** What a need finds in the city. */
export interface Found extends Candidates {
  readonly matching: Matching;
  readonly contradictions: readonly Contradiction[];
}

interface Options {
  /** Wishes that the resident gives up for now. By default, none. */
  readonly relaxed?: readonly Wish[];
  /** How many of the best jobs are read with all details, for what their ads require. By default, none. */
  readonly details?: number;
  /** What the jobs are limited to. By default, all jobs of the city. */
  readonly among?: JobQuery;
}

const NONE: readonly Wish[] = [];
const NO_IDS: readonly string[] = [];

/**
 * Matches the jobs of the city to a need.
 *
 * @param from where the resident starts. Without it, minutes stay open
 */
export function useMatching(
  need: Need,
  from: Place | undefined,
  { relaxed = NONE, details = 0, among }: Options = {},
): Remote<Found> {
  const { mode } = useStartPoint();
  const { day } = useClock();
  const found = useCandidates(need, from, among);
  const jobs = found.state === 'ready' ? found.answer.value.jobs : undefined;
  const match = useMemo(() => {
    const context = { lexicon: cityLexicon(), from, mode, day, similarWork: relaxed.includes('work') };
    const now = relaxNeed(need, relaxed);
    return (read: ReadonlyMap<string, JobDetail>) =>
      jobs && matchJobs(now, read.size === 0 ? jobs : jobs.map((job) => read.get(job.id) ?? job), context);
  }, [need, relaxed, from, mode, day, jobs]);
  const first = useMemo(() => match(new Map()), [match]);
  const best = useMemo(
    () => (details === 0 ? NO_IDS : first?.matches.slice(0, details).map(({ job }) => job.id)) ?? NO_IDS,
    [first, details],
  );
  const read = useJobDetails(best);
  const matching = useMemo(() => (read.size === 0 ? first : match(read)), [first, match, read]);
  const contradictions = useMemo(() => contradictionsIn(need, cityLexicon()), [need]);
  if (found.state !== 'ready' || !matching) return found.state === 'ready' ? { state: 'loading' } : found;
  const value = { ...found.answer.value, matching, contradictions };
  return { ...found, answer: { ...found.answer, value } };
}
