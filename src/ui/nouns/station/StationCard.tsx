import { CalendarOutlined, EnvironmentOutlined } from '@ant-design/icons';
import type { Station } from '../../../domain/station.ts';
import type { Staffing } from '../../../domain/timetable.ts';
import type { Trip } from '../../../domain/travel.ts';
import { Chip } from '../../basics/Chip.tsx';
import { MapLink } from '../../go/MapLink.tsx';
import { Phone } from '../../go/Phone.tsx';
import { TripText } from '../../go/TripText.tsx';
import { WayButton } from '../../go/WayButton.tsx';
import { CardButton } from '../../list/CardButton.tsx';
import { staffingText } from '../../words/staffing.texts.ts';
import { StationMark } from './StationMark.tsx';
import { station as texts } from './texts.ts';

interface Props {
  readonly station: Station;
  /** Travel to the station. Absent when there is no start point or the station has no place. */
  readonly trip?: Trip;
  readonly staffing: Staffing;
  /** Its number in a drawing beside the list. By default, none. */
  readonly number?: number;
  /** Whether its page is open beside the list. By default, not. */
  readonly open?: boolean;
  /** Opens its page. By default, the card leads nowhere. */
  onOpen?(): void;
}

/** A station: travel time, staff hours, address and phone number. */
export function StationCard({ station, trip, staffing, number, open, onOpen }: Props) {
  return (
    <article className="card stack">
      {onOpen ? (
        <CardButton open={open} onOpen={onOpen}>
          {station.name}
        </CardButton>
      ) : (
        <h3>{station.name}</h3>
      )}
      {trip && (
        <p className="figure">
          {number !== undefined && <StationMark number={number} staffed={staffing.kind === 'today'} />}{' '}
          <TripText trip={trip} />
        </p>
      )}
      <p>
        <Chip
          tone={staffing.kind === 'today' ? 'good' : 'plain'}
          icon={<CalendarOutlined aria-hidden="true" />}
        >
          {staffingText(staffing)}
        </Chip>
      </p>
      <p className="quiet small">{texts.appointment(station.phone)}</p>
      <div>
        <WayButton to={{ kind: 'booking', station: station.id }}>{texts.book}</WayButton>
      </div>
      <p>
        <EnvironmentOutlined aria-hidden="true" /> {station.address ?? texts.noAddress}
      </p>
      {station.place && (
        <div>
          <MapLink to={station.place} name={station.name} mode={trip?.mode} />
        </div>
      )}
      {station.phone && (
        <p>
          {station.phone === '12333' && `${texts.hotline} `}
          <Phone text={station.phone} callee="station" />
        </p>
      )}
    </article>
  );
}
