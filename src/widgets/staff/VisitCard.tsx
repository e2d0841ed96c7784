import { useClock } from '../../data/ClockProvider.tsx';
import { daysBetween } from '../../domain/calendar.ts';
import { type HomeVisit, isToVisit } from '../../domain/homeVisit.ts';
import type { Trip } from '../../domain/travel.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { visits as texts } from './texts.ts';

const TONES = { due: 'plain', met: 'good', missed: 'soon', later: 'soon' } as const;

interface Props {
  readonly visit: HomeVisit;
  readonly trip: Trip | undefined;
  /** Whether its result waits to be sent. */
  readonly isWaiting: boolean;
  readonly open: boolean;
  onOpen(): void;
}

/** One visit in the list: who, where, how far, why, and what became of it. */
export function VisitCard({ visit, trip, isWaiting, open, onOpen }: Props) {
  const { day } = useClock();
  const { name, street, reason, dueOn, state, againOn } = visit;
  const late = state === 'due' ? daysBetween(dueOn, day) : 0;
  return (
    <article className="card">
      <CardButton open={open} onOpen={onOpen}>
        {name}
      </CardButton>
      <p className="row">
        <Chip tone={TONES[state]}>{texts.states[state]}</Chip>
        {isWaiting && <Chip tone="soon">{texts.waiting}</Chip>}
        {late > 0 && isToVisit(visit, day) && <Chip tone="alarm">{texts.overdue(late)}</Chip>}
      </p>
      <p>
        {street}
        {trip && (
          <>
            {' · '}
            <TripText trip={trip} />
          </>
        )}
      </p>
      <p className="quiet small">{reason}</p>
      <p className="quiet small">
        {state === 'later' && againOn !== undefined
          ? texts.again(longDay(againOn))
          : texts.due(longDay(dueOn))}
      </p>
    </article>
  );
}
