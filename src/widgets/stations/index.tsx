import { useStations, useTowns } from '../../data/lists.ts';
import { useWhere } from '../../data/OriginProvider.tsx';
import { useStationToday } from '../../data/useStationToday.ts';
import { byDistance, originPlace, type Station } from '../../domain/station.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { Note } from '../../ui/Note.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { StationCard } from '../../ui/StationCard.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { Where } from '../../ui/Where.tsx';
import type { WidgetProps } from '../widget.ts';
import { stations as texts } from './texts.ts';

const CARD_HEIGHT = 200;
const keyOf = (station: Station) => station.id;

/** 服务站点: the nearest first, with the hours when staff sit there. */
export default function Stations({ arrived }: WidgetProps) {
  const where = useWhere();
  const towns = useTowns();
  const today = useStationToday();
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <Note>{texts.hotline}</Note>
      <Where towns={towns} where={where} folded />
      <QueryView of={useStations()} lines={12}>
        {(stations) =>
          stations.length === 0 ? (
            <EmptyNote>{texts.none}</EmptyNote>
          ) : (
            <VirtualList
              label={texts.list}
              items={where.origin ? byDistance(stations, originPlace(where.origin)) : stations}
              total={stations.length}
              keyOf={keyOf}
              estimate={CARD_HEIGHT}
            >
              {(station) => <StationCard station={station} {...today(station)} />}
            </VirtualList>
          )
        }
      </QueryView>
    </div>
  );
}
