import type { Day } from '../../domain/calendar.ts';
import { Fold } from '../../ui/basics/Fold.tsx';
import { Applications } from '../../ui/nouns/job/Applications.tsx';
import { SavedJobs } from '../../ui/nouns/job/SavedJobs.tsx';
import { wayToJob } from './AppliedJob.tsx';
import { type Held, keyOfHeld, OwnCard } from './OwnCard.tsx';
import { mine as texts } from './texts.ts';
import type { Mine } from './useMine.ts';

/** What is over, folded. */
export function Past({ mine, today }: { readonly mine: Mine; readonly today: Day }) {
  const { past } = mine;
  if (past.length === 0) return null;
  const ads = past.flatMap((thing) => (thing.kind === 'ad' ? [thing.job] : []));
  const applications = past.flatMap((thing) => (thing.kind === 'application' ? [thing.application] : []));
  const others = past.filter((thing): thing is Held => thing.kind !== 'application' && thing.kind !== 'ad');
  return (
    <Fold title={texts.past(past.length)}>
      {others.length > 0 && (
        <ul className="stack" aria-label={texts.pastList}>
          {others.map((thing) => (
            <li key={keyOfHeld(thing)} className="card stack">
              <OwnCard thing={thing} mine={mine} />
            </li>
          ))}
        </ul>
      )}
      {ads.length > 0 && <SavedJobs jobs={ads} today={today} onRemove={(id) => void mine.removeJob(id)} />}
      {applications.length > 0 && (
        <Applications applications={applications} wayTo={wayToJob} withdraw={undefined} />
      )}
    </Fold>
  );
}
