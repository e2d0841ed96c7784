import { CalendarOutlined } from '@ant-design/icons';
import { useStations } from '../../data/ask/lists.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { VISIT_KINDS } from '../../domain/booking.ts';
import { Failure } from '../../domain/failure.ts';
import type { Station } from '../../domain/station.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { Chip } from '../../ui/basics/Chip.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { MapLink } from '../../ui/go/MapLink.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { visits } from '../../ui/nouns/booking/texts.ts';
import { Cases } from '../../ui/nouns/station/Cases.tsx';
import { SixFunctions } from '../../ui/nouns/station/SixFunctions.tsx';
import { staffingText, weeklyHours } from '../../ui/words/staffing.texts.ts';
import { Board } from './Board.tsx';
import { Platforms } from './Platforms.tsx';
import { page as texts } from './texts.ts';

/** One station with all that it tells, in a region named by it. */
export function StationView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = useStations();
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <QueryView of={found} lines={12}>
      {(stations) => {
        const station = stations.find((one) => one.id === id);
        return station ? (
          <Whole station={station} sample={sample} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

interface WholeProps {
  readonly station: Station;
  readonly sample: boolean;
  readonly arrived: boolean;
}

function Whole({ station, sample, arrived }: WholeProps) {
  const {
    id,
    name,
    address,
    place,
    phone,
    timetable,
    services = VISIT_KINDS,
    staff,
    equipment,
    cases,
  } = station;
  const { trip, staffing } = useStationToday()(station);
  const hours = weeklyHours(timetable);
  return (
    <section aria-label={name} className="card stack">
      <PageHeading takesFocus={arrived}>{name}</PageHeading>
      <p className="row">
        <Chip
          tone={staffing.kind === 'today' ? 'good' : 'plain'}
          icon={<CalendarOutlined aria-hidden="true" />}
        >
          {staffingText(staffing)}
        </Chip>
        {station.demonstration && <Chip>{texts.demonstration}</Chip>}
      </p>
      {trip && (
        <p className="figure">
          <TripText trip={trip} />
        </p>
      )}
      <Facts
        rows={[
          [texts.address, address ?? texts.unknown],
          [
            texts.hours,
            hours.length === 0 ? (
              texts.noHours
            ) : (
              <span key="hours" className="stack">
                {hours.map(([weekday, at]) => (
                  <span key={weekday}>{texts.weekly(weekday, at)}</span>
                ))}
              </span>
            ),
          ],
          [texts.phone, phone ? <Phone key="phone" text={phone} callee="station" /> : texts.unknown],
          ...(staff ? [[texts.staff, staff.join('、')] as const] : []),
          ...(equipment ? [[texts.equipment, equipment.join('、')] as const] : []),
        ]}
      />
      <div className="row">
        {place && <MapLink to={place} name={name} mode={trip?.mode} />}
        <HandOverButton to={{ kind: 'station', id }} />
      </div>
      {services.length > 0 && (
        <>
          <h3>{texts.services}</h3>
          <ul className="stack">
            {services.map((visit) => (
              <li key={visit} className="row">
                <WayButton to={{ kind: 'booking', station: id, visit }}>
                  {texts.book(visits[visit].name)}
                </WayButton>
                <span className="quiet">{visits[visit].about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Board station={station} sample={sample} />
      <Platforms platforms={station.platforms} />
      {cases && <Cases cases={cases} level={3} />}
      <SixFunctions level={3} />
    </section>
  );
}
