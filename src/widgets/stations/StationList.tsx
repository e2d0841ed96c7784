import type { Ref } from 'react';
import { useStations, useTowns } from '../../data/ask/lists.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { usePlaceNames } from '../../data/CityProvider.tsx';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance, type Station } from '../../domain/station.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { hotline } from '../../ui/answer/texts.ts';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { OrderNote } from '../../ui/go/OrderNote.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { StationCard } from '../../ui/nouns/station/StationCard.tsx';
import { StartPointChoice } from '../../ui/startPoint/StartPointChoice.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { Around } from './Around.tsx';
import { numbersIn, StationCircle } from './StationCircle.tsx';
import { stations as texts } from './texts.ts';

interface Props {
  readonly arrived: boolean;
  /** The station that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  onOpen(id: string): void;
}

const CARD_HEIGHT = 200;
const keyOf = (station: Station) => station.id;

/** The stations, the nearest first. */
export function StationList({ arrived, openId, list, onOpen }: Props) {
  const start = useStartPoint();
  const towns = useTowns();
  const { personal } = useSurface();
  const { city } = usePlaceNames();
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <Note>
        <p>{texts.hotline(city)}</p>
        {personal && <Phone text={hotline.number} />}
      </Note>
      <StartPointChoice towns={towns} start={start} folded />
      <HandOverRow to={{ kind: 'stations' }} />
      <QueryView of={useStations()} lines={12}>
        {(stations) =>
          stations.length === 0 ? (
            <EmptyNote>
              <Phone text={texts.none} />
            </EmptyNote>
          ) : (
            <Stations stations={stations} openId={openId} list={list} onOpen={onOpen} />
          )
        }
      </QueryView>
    </div>
  );
}

interface StationsProps extends Omit<Props, 'arrived'> {
  readonly stations: readonly Station[];
}

/** The list, with the drawing where the start point is known. */
function Stations({ stations, openId, list, onOpen }: StationsProps) {
  const { startPoint, mode } = useStartPoint();
  const today = useStationToday();
  const centre = startPoint && startPlace(startPoint);
  const sorted = centre ? byDistance(stations, centre) : stations;
  const numbers = centre && numbersIn(centre, mode, sorted);
  const rows = (
    <VirtualList
      ref={list}
      label={texts.list}
      items={sorted}
      total={stations.length}
      keyOf={keyOf}
      estimate={CARD_HEIGHT}
    >
      {(station) => (
        <StationCard
          station={station}
          {...today(station)}
          number={numbers?.get(station.id)}
          open={station.id === openId}
          onOpen={() => onOpen(station.id)}
        />
      )}
    </VirtualList>
  );
  if (!centre) return rows;
  return (
    <Around
      beside={openId === undefined}
      drawing={() => (
        <StationCircle
          centre={centre}
          mode={mode}
          stations={sorted}
          staffingOf={(station) => today(station).staffing}
        />
      )}
    >
      <OrderNote />
      {rows}
    </Around>
  );
}
