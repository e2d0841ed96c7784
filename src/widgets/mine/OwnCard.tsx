import type { Coming } from '../../domain/whatComesNext.ts';
import { BookingCard } from '../../ui/nouns/booking/BookingCard.tsx';
import { AssistanceCard } from './AssistanceCard.tsx';
import { SignUpCard } from './SignUpCard.tsx';
import type { Mine } from './useMine.ts';

/** What the city holds of a person: it has a card of its own, before its time and after it. */
export type Held = Extract<Coming, { readonly kind: 'booking' | 'signUp' | 'assistance' }>;

export function keyOfHeld(thing: Held): string {
  switch (thing.kind) {
    case 'booking':
      return `booking ${thing.booking.id}`;
    case 'signUp':
      return `sign-up ${thing.signUp.mine.code} ${thing.signUp.mine.offer} ${thing.signUp.mine.id}`;
    case 'assistance':
      return `assistance ${thing.assistance.id}`;
  }
}

export function OwnCard({ thing, mine }: { readonly thing: Held; readonly mine: Mine }) {
  switch (thing.kind) {
    case 'booking':
      return <BookingCard booking={thing.booking} {...mine.visit} />;
    case 'signUp':
      return <SignUpCard signUp={thing.signUp} withdraw={mine.withdrawSignUp} onRead={mine.readSignUp} />;
    case 'assistance':
      return <AssistanceCard assistance={thing.assistance} onRead={mine.readAssistance} />;
  }
}
