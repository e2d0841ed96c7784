import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { inOrder, isAhead } from '../../domain/booking.ts';
import { isFollowUpDue } from '../../domain/need.ts';
import { Lines } from '../../ui/basics/Lines.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { slotText, visitName } from '../../ui/nouns/booking/texts.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { mine as texts } from './texts.ts';

/**
 * What is the resident's own, with the way to it: the next visit first, the question of the follow-up, saved jobs,
 * applications. Renders
 * nothing where there is none, and on a screen that many people use.
 */
export function MyThings() {
  const { personal, interactive } = useSurface();
  return personal && interactive ? <Things /> : null;
}

function Things() {
  const { day, clock } = useClock();
  const need = useOwn('need').value;
  const saved = useOwn('savedJobs').value?.size ?? 0;
  const applied = useOwn('applications').value?.size ?? 0;
  const bookings = useOwn('bookings').value;
  const next = inOrder([...(bookings?.values() ?? [])], clock()).find((one) => isAhead(one, clock()));
  const isDue = need !== undefined && isFollowUpDue(need, day);
  const lines = [
    next && texts.booked(slotText(next.slot), visitName(next.slot)),
    isDue && texts.followUp,
    saved > 0 && texts.saved(saved),
    applied > 0 && texts.applied(applied),
  ].filter((line) => line !== undefined && line !== false);
  if (lines.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{texts.title}</h2>
      <Lines lines={lines} />
      <div className="row">
        {next && (
          <WayButton primary to={{ kind: 'booking' }}>
            {texts.ticket}
          </WayButton>
        )}
        {isDue && (
          <WayButton primary={!next} to={{ kind: 'need' }}>
            {texts.answer}
          </WayButton>
        )}
        <WayButton to={{ kind: 'mine' }}>{texts.open}</WayButton>
      </div>
    </section>
  );
}
