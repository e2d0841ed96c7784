import { type Ref, useState } from 'react';
import { useEvents } from '../../data/ask/useEvents.ts';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { type Day, dayInShanghai } from '../../domain/calendar.ts';
import { type CityEvent, EVENT_KINDS, type EventKind } from '../../domain/event.ts';
import { byTime, eventState } from '../../domain/eventState.ts';
import { monthOf } from '../../domain/month.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useGiven } from '../../ui/basics/useGiven.ts';
import { MonthGrid } from '../../ui/calendar/MonthGrid.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { CountedList } from '../../ui/list/CountedList.tsx';
import type { VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { EventCard } from './EventCard.tsx';
import { kinds, events as texts } from './texts.ts';

interface Props {
  /** The kinds to show, as the destination says. By default, those that were chosen before. */
  readonly given?: readonly EventKind[];
  readonly arrived: boolean;
  /** The event that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  onOpen(id: string): void;
}

const CARD_HEIGHT = 180;
const VIEWS = ['list', 'month'] as const;
type View = (typeof VIEWS)[number];

/** The events by the day on which they begin, in their order. */
function byDay(events: readonly CityEvent[]): ReadonlyMap<Day, readonly CityEvent[]> {
  const days = new Map<Day, CityEvent[]>();
  for (const event of events) {
    const day = dayInShanghai(new Date(event.start));
    const ofDay = days.get(day) ?? [];
    ofDay.push(event);
    days.set(day, ofDay);
  }
  return days;
}

/** The events as a list by time, or as a month of which one day is shown. */
export function EventList({ given, arrived, openId, list, onOpen }: Props) {
  const { clock, day: today } = useClock();
  const tripTo = useTrips();
  const [view, setView] = useState<View>('list');
  const [only, setOnly] = useState<readonly EventKind[]>([]);
  useGiven(given, setOnly);
  const [day = today, setDay] = useState<Day>();
  const [month = monthOf(today), setMonth] = useState<string>();
  const passes = ({ kind }: CityEvent) => only.length === 0 || only.includes(kind);
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <QueryView of={useEvents()} lines={14}>
        {(events) => {
          const wanted = byTime(events.filter(passes), clock());
          const countOf = (some: readonly CityEvent[]) =>
            texts.count(some.length, some.filter((one) => eventState(one, clock()) === 'over').length);
          const days = view === 'month' ? byDay(wanted) : undefined;
          const on = (when: Day) => days?.get(when) ?? [];
          const shown = view === 'list' ? wanted : on(day);
          if (events.length === 0)
            return (
              <EmptyNote>
                <p>
                  <Phone text={texts.none} />
                </p>
                <div>
                  <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
                </div>
              </EmptyNote>
            );
          return (
            <>
              <ChoiceChips
                legend={texts.view}
                pick="one"
                choices={VIEWS.map((value) => ({ value, label: texts.views[value] }))}
                chosen={[view]}
                onChange={([value]) => value && setView(value)}
              />
              <ChoiceChips
                legend={texts.only}
                choices={EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind)).map(
                  (value) => ({ value, label: kinds[value] }),
                )}
                chosen={only}
                onChange={setOnly}
              />
              <HandOverRow to={{ kind: 'events', kinds: only }} />
              {view === 'month' && (
                <MonthGrid
                  month={month}
                  today={today}
                  chosen={day}
                  onMonth={setMonth}
                  onDay={setDay}
                  about={(when) => (on(when).length > 0 ? countOf(on(when)) : undefined)}
                >
                  {(when) =>
                    on(when).length > 0 && <span className="month-mark">{texts.dots(on(when).length)}</span>
                  }
                </MonthGrid>
              )}
              <CountedList
                ref={list}
                label={texts.list}
                count={countOf(shown)}
                none={view === 'month' ? texts.noneOn : texts.noneLeft}
                items={shown}
                estimate={CARD_HEIGHT}
              >
                {(event) => (
                  <EventCard
                    event={event}
                    trip={tripTo(event.place)}
                    open={event.id === openId}
                    onOpen={() => onOpen(event.id)}
                  />
                )}
              </CountedList>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
