import type { Place } from '../../domain/place.ts';
import type { Station } from '../../domain/station.ts';
import type { Staffing } from '../../domain/timetable.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { CircleDrawing, CircleSpot, spotFor } from '../../ui/circle/CircleDrawing.tsx';
import { StationMark } from '../../ui/nouns/station/StationMark.tsx';
import { nameSides } from './nameRoom.ts';
import { circle as texts } from './texts.ts';

interface Props {
  readonly centre: Place;
  readonly mode: TravelMode;
  /** The nearest first. */
  readonly stations: readonly Station[];
  staffingOf(station: Station): Staffing;
}

/** The numbers of the stations inside of the outermost ring, in the order of the list. */
export function numbersIn(
  centre: Place,
  mode: TravelMode,
  stations: readonly Station[],
): ReadonlyMap<string, number> {
  const inside = stations.filter(({ place }) => place && spotFor(centre, place, mode, 'station'));
  return new Map(inside.map(({ id }, nth) => [id, nth + 1]));
}

/** The stations around the start point: each with its number in the list, and with name and state where there is room. */
export function StationCircle({ centre, mode, stations, staffingOf }: Props) {
  const drawn = stations.flatMap((station) => {
    const at = station.place && spotFor(centre, station.place, mode, 'station');
    return at ? [{ station, at }] : [];
  });
  const sides = nameSides(drawn.map(({ at }) => at));
  return (
    <CircleDrawing
      label={texts.figure(mode, drawn.length)}
      spots={drawn.map(({ station, at }, nth) => {
        const staffing = staffingOf(station);
        return (
          <CircleSpot key={station.id} kind="station" at={at}>
            <StationMark number={nth + 1} staffed={staffing.kind === 'today'} />
            {sides[nth] && (
              <span className="circle-name" data-side={sides[nth]}>
                <span className="circle-name-line">{station.name}</span>
                <span>{texts.state(staffing)}</span>
              </span>
            )}
          </CircleSpot>
        );
      })}
    >
      {drawn.length > 0 && <p className="quiet small">{texts.estimate}</p>}
      <figcaption className="row quiet small">
        {drawn.length === 0 ? (
          texts.none(mode)
        ) : (
          <>
            <StationMark number={1} staffed /> {texts.staffed} <StationMark number={2} staffed={false} />{' '}
            {texts.others}
          </>
        )}
      </figcaption>
    </CircleDrawing>
  );
}
