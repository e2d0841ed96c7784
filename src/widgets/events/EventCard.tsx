import { useClock } from '../../data/ClockProvider.tsx';
import type { CityEvent } from '../../domain/event.ts';
import { eventState } from '../../domain/eventState.ts';
import type { Trip } from '../../domain/travel.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { slotText } from '../../ui/nouns/booking/texts.ts';
import { signUp } from '../../ui/nouns/signUp/texts.ts';
import { kinds, event as texts } from './texts.ts';

interface Props {
  readonly event: CityEvent;
  readonly trip: Trip | undefined;
  readonly open: boolean;
  onOpen(): void;
}

/** One event of the list. */
export function EventCard({ event, trip, open, onOpen }: Props) {
  const { clock } = useClock();
  const state = texts.states[eventState(event, clock())];
  return (
    <article className="card stack" data-open={open || undefined}>
      <CardButton open={open} onOpen={onOpen}>
        {event.title}
      </CardButton>
      <p className="figure">{slotText(event)}</p>
      {state && (
        <p>
          <Chip>{state}</Chip>
        </p>
      )}
      {trip && (
        <p>
          <TripText trip={trip} />
        </p>
      )}
      <p className="quiet">
        {[
          kinds[event.kind],
          event.address ?? (event.url && texts.online),
          event.left !== undefined && signUp.left(event.left),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}
