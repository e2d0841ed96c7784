import { useStations } from '../../data/ask/lists.ts';
import { useEvents } from '../../data/ask/useEvents.ts';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useSignUp } from '../../data/send/useSignUp.ts';
import { useWithdrawSignUp } from '../../data/send/useWithdrawSignUp.ts';
import type { CityEvent } from '../../domain/event.ts';
import { eventState, JOIN_EARLY_MS } from '../../domain/eventState.ts';
import { Failure } from '../../domain/failure.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { CalendarButton } from '../../ui/go/CalendarButton.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { MapLink } from '../../ui/go/MapLink.tsx';
import { RemindButton } from '../../ui/go/RemindButton.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { clockText, slotText } from '../../ui/nouns/booking/texts.ts';
import { SignUpPart } from '../../ui/nouns/signUp/SignUpPart.tsx';
import { signUp } from '../../ui/nouns/signUp/texts.ts';
import { kinds, event as texts } from './texts.ts';

/** One event with all details, in a region named by its title. */
export function EventView({ id, arrived }: { id: string; arrived: boolean }) {
  return (
    <QueryView of={useEvents()} lines={12}>
      {(events) => {
        const event = events.find((one) => one.id === id);
        return event ? (
          <Whole event={event} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

function Whole({ event, arrived }: { event: CityEvent; arrived: boolean }) {
  const { clock } = useClock();
  const { id, title, kind, start, end, address, place, url, left, employers, description } = event;
  const station = useStationOf(event);
  const withdraw = useWithdrawSignUp();
  const sender = useSignUp({ offer: 'event', id, title, start, address });
  const trip = useTrips()(place);
  const state = eventState(event, clock());
  return (
    <section aria-label={title} className="card stack">
      <PageHeading takesFocus={arrived}>{title}</PageHeading>
      <SignUpPart kind="event" offer={event} closed={texts.closed[state]} withdraw={withdraw} {...sender} />
      <Join event={event} />
      <Facts
        rows={[
          [texts.when, slotText({ start, end })],
          [
            texts.where,
            <span key="where" className="stack">
              <span>{address ?? (url === undefined ? texts.unknown : texts.online)}</span>
              {trip && <TripText trip={trip} />}
            </span>,
          ],
          ...(station
            ? [
                [
                  texts.station,
                  <WayButton key="station" to={{ kind: 'station', id: station.id }}>
                    {station.name}
                  </WayButton>,
                ] as const,
              ]
            : []),
          ...(left === undefined ? [] : [[texts.left, signUp.left(left)] as const]),
        ]}
      />
      <p className="quiet">{kinds[kind]}</p>
      {employers.length > 0 && (
        <>
          <h3>{texts.who}</h3>
          <div className="row">
            {employers.map((employer) => (
              <WayButton key={employer} to={{ kind: 'jobs', words: employer }}>
                {texts.jobsOf(employer)}
              </WayButton>
            ))}
          </div>
        </>
      )}
      {description.length > 0 && (
        <>
          <h3>{texts.about}</h3>
          <Lines lines={description} />
        </>
      )}
      <div className="row">
        {(state === 'ahead' || state === 'soon') && (
          <CalendarButton
            label={texts.calendar}
            failed={texts.noCalendar}
            fileName={id}
            now={clock()}
            entries={[{ id, title, start: new Date(start), end: new Date(end), place: address ?? url }]}
          />
        )}
        {(state === 'ahead' || state === 'soon') && (
          <RemindButton
            title={[title, slotText({ start, end }), address].filter(Boolean).join('，')}
            to={{ kind: 'event', id }}
            start={start}
            now={clock()}
          />
        )}
        {place && <MapLink to={place} name={title} mode={trip?.mode} />}
        <HandOverButton to={{ kind: 'event', id }} />
      </div>
    </section>
  );
}

/** The station where an event is, when the city names one that it lists. */
function useStationOf({ stationId }: CityEvent) {
  const stations = useStations();
  return stations.state === 'ready' ? stations.answer.value.find(({ id }) => id === stationId) : undefined;
}

/** The way into an event online: only when it is about to begin or runs. */
function Join({ event }: { event: CityEvent }) {
  const { clock } = useClock();
  const state = eventState(event, clock());
  const isOnline = event.address === undefined;
  if (!isOnline || state === 'over' || state === 'cancelled') return null;
  if (event.url === undefined) return <p className="quiet">{texts.noLink}</p>;
  if (state === 'ahead') {
    const from = new Date(Date.parse(event.start) - JOIN_EARLY_MS).toISOString();
    return <p className="quiet">{texts.joinLater(clockText(from))}</p>;
  }
  return (
    <div>
      <ExternalLink url={event.url}>{texts.join}</ExternalLink>
    </div>
  );
}
