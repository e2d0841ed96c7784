import { Button } from 'antd';
import { useState } from 'react';
import { useSlots } from '../../data/ask/useSlots.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { type Slot, slotsByDay, type VisitKind } from '../../domain/booking.ts';
import { addDays } from '../../domain/calendar.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { clockText } from '../../ui/nouns/booking/texts.ts';
import { shortDay } from '../../ui/words/day.texts.ts';
import { booking as texts } from './texts.ts';

const DAYS = 7;
/** Cities open their slots a few weeks ahead at most. */
const MAX_WEEKS = 5;

interface Props {
  readonly stationId: string;
  readonly visit: VisitKind;
  onPick(slot: Slot): void;
}

/** 可预约时段, week by week. A full slot stays in view, so that a resident sees that the day has some. */
export function SlotPicker({ stationId, visit, onPick }: Props) {
  const { day, clock } = useClock();
  const [week, setWeek] = useState(0);
  const from = addDays(day, week * DAYS);
  const to = addDays(from, DAYS - 1);
  const slots = useSlots({ stationId, kind: visit, from, to });
  return (
    <section className="stack">
      <p role="status">{texts.week(shortDay(from), shortDay(to))}</p>
      <div className="row">
        <Button aria-disabled={week === 0} onClick={() => setWeek(Math.max(0, week - 1))}>
          {texts.earlier}
        </Button>
        <Button
          aria-disabled={week === MAX_WEEKS - 1}
          onClick={() => setWeek(Math.min(MAX_WEEKS - 1, week + 1))}
        >
          {texts.later}
        </Button>
      </div>
      <QueryView of={slots} lines={4} saysSample={false}>
        {(found) => {
          const days = slotsByDay(found, clock());
          if (days.length === 0) return <EmptyNote>{texts.none}</EmptyNote>;
          return (
            <fieldset className="choices stack">
              <legend className="quiet small">{texts.slots}</legend>
              {days.map(({ day: on, slots: ofDay }) => (
                <section key={on} aria-label={shortDay(on)} className="stack">
                  <h3>{shortDay(on)}</h3>
                  <ul className="row bare">
                    {ofDay.map((slot) => (
                      <li key={slot.id}>
                        <SlotButton slot={slot} day={shortDay(on)} onPick={onPick} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </fieldset>
          );
        }}
      </QueryView>
    </section>
  );
}

function SlotButton({ slot, day, onPick }: { slot: Slot; day: string; onPick: Props['onPick'] }) {
  const time = clockText(slot.start);
  const places = slot.left > 0 ? texts.left(slot.left) : texts.full;
  return (
    <Button
      className="wrapping"
      disabled={slot.left === 0}
      aria-label={[day, time, slot.title, places].filter(Boolean).join(' ')}
      onClick={() => onPick(slot)}
    >
      {[time, slot.title, places].filter(Boolean).join(' ')}
    </Button>
  );
}
