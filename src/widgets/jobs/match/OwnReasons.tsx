import { useStartOf } from '../../../data/ask/useStartOf.ts';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import type { JobDetail } from '../../../domain/job.ts';
import { matchJobs } from '../../../domain/match/matchJobs.ts';
import type { Need } from '../../../domain/need.ts';
import { cityLexicon } from '../../../domain/words/cityLexicon.ts';
import { MatchReasons } from '../../../ui/nouns/match/MatchReasons.tsx';

/** What speaks for the open job and what is to be minded, by the resident's own need. */
export function OwnReasons({ job, need }: { job: JobDetail; need: Need }) {
  const { day } = useClock();
  const { mode } = useStartPoint();
  const { from } = useStartOf(need);
  // Also a job that misses a must is open here, and says why.
  const { matches } = matchJobs({ ...need, musts: [] }, [job], { lexicon: cityLexicon(), from, mode, day });
  const [match] = matches;
  return match ? <MatchReasons match={match} whole /> : null;
}
