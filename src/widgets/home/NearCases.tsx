import { useStations } from '../../data/ask/lists.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance } from '../../domain/station.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { Cases } from '../../ui/nouns/station/Cases.tsx';
import { home as texts } from './texts.ts';

/** More than two are on the page of the station. */
const MOST = 2;

/** What the nearest station that tells of cases helped with. Renders nothing while none does. */
export function NearCases() {
  const { startPoint } = useStartPoint();
  const stations = useStations();
  if (!startPoint || stations.state !== 'ready') return null;
  const near = byDistance(stations.answer.value, startPlace(startPoint)).find(({ cases }) => cases?.length);
  if (!near?.cases) return null;
  return (
    <section className="stack home-wide">
      <Cases cases={near.cases.slice(0, MOST)} level={2} />
      <div>
        <WayButton to={{ kind: 'station', id: near.id }}>{texts.ofStation(near.name)}</WayButton>
      </div>
    </section>
  );
}
