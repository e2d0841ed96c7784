import type { Day } from '../../domain/calendar.ts';
import type { Past as PastThing } from '../../domain/whatComesNext.ts';
import { Fold } from '../../ui/basics/Fold.tsx';
import { BookingCard } from '../../ui/nouns/booking/BookingCard.tsx';
import { Applications } from '../../ui/nouns/job/Applications.tsx';
import { SavedJobs } from '../../ui/nouns/job/SavedJobs.tsx';
import { AssistanceCard } from './AssistanceCard.tsx';
import { SignUpCard } from './SignUpCard.tsx';
import { mine as texts } from './texts.ts';
import type { Mine } from './useMine.ts';

type Carded = Exclude<PastThing, { readonly kind: 'application' | 'ad' }>;

/** What is over, folded. */
export function Past({ mine, today }: { readonly mine: Mine; readonly today: Day }) {
  const { past } = mine;
  if (past.length === 0) return null;
  const ads = past.flatMap((thing) => (thing.kind === 'ad' ? [thing.job] : []));
  const applications = past.flatMap((thing) => (thing.kind === 'application' ? [thing.application] : []));
  const others = past.filter((thing): thing is Carded => thing.kind !== 'application' && thing.kind !== 'ad');
  return (
    <Fold title={texts.past(past.length)}>
      {others.length > 0 && (
        <ul className="stack" aria-label={texts.pastList}>
          {others.map((thing) => (
            <li key={keyOf(thing)} className="card stack">
              <PastCard thing={thing} mine={mine} />
            </li>
          ))}
        </ul>
      )}
      {ads.length > 0 && <SavedJobs jobs={ads} today={today} onRemove={(id) => void mine.removeJob(id)} />}
      {applications.length > 0 && <Applications applications={applications} withdraw={undefined} />}
    </Fold>
  );
}

function keyOf(thing: Carded): string {
  switch (thing.kind) {
    case 'booking':
      return `booking ${thing.booking.id}`;
    case 'signUp':
      return `sign-up ${thing.signUp.mine.code} ${thing.signUp.mine.offer} ${thing.signUp.mine.id}`;
    case 'assistance':
      return `assistance ${thing.assistance.id}`;
  }
}

function PastCard({ thing, mine }: { readonly thing: Carded; readonly mine: Mine }) {
  switch (thing.kind) {
    case 'booking':
      return <BookingCard booking={thing.booking} {...mine.visit} />;
    case 'signUp':
      return <SignUpCard signUp={thing.signUp} withdraw={mine.withdrawSignUp} onRead={mine.readSignUp} />;
    case 'assistance':
      return <AssistanceCard assistance={thing.assistance} onRead={mine.readAssistance} />;
  }
}
