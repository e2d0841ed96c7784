import { useStations } from '../../data/ask/lists.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance } from '../../domain/station.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { StationCard } from '../../ui/nouns/station/StationCard.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { home as texts } from './texts.ts';

/** The station nearest to the start point. Renders nothing without a start point. */
export function NearestStation() {
  const { startPoint } = useStartPoint();
  const { interactive } = useSurface();
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const stations = useStations();
  const today = useStationToday();
  if (!startPoint) return null;
  return (
    <section className="stack">
      <h2>{texts.nearest}</h2>
      <QueryView of={stations} lines={5}>
        {(list) => {
          const [nearest] = byDistance(list, startPlace(startPoint));
          return nearest ? (
            <StationCard
              station={nearest}
              {...today(nearest)}
              onOpen={
                interactive && offers({ kind: 'stations' })
                  ? () => go({ kind: 'station', id: nearest.id })
                  : undefined
              }
            />
          ) : (
            <EmptyNote>{texts.noStation}</EmptyNote>
          );
        }}
      </QueryView>
      {interactive && (
        <div>
          <WayButton to={{ kind: 'stations' }}>{texts.allStations}</WayButton>
        </div>
      )}
    </section>
  );
}
