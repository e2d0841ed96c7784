import { useStations } from '../../data/ask/lists.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance } from '../../domain/station.ts';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { staffingText } from '../../ui/words/staffing.texts.ts';
import { home as texts } from './texts.ts';

/**
 * The upper third of a tall screen that people stand at: only to look at, because hands do not reach there. It says the
 * day, what can be done here, and whether staff sit at the nearest station.
 */
export function LookZone({ arrived }: { arrived: boolean }) {
  const { day, time } = useClock();
  const { startPoint } = useStartPoint();
  const stations = useStations();
  const today = useStationToday();
  const known = stations.state === 'ready' && startPoint ? stations.answer.value : [];
  const [nearest] = startPoint ? byDistance(known, startPlace(startPoint)) : known;
  return (
    <div className="home-look home-wide">
      <p className="quiet">{`${longDay(day)} ${time}`}</p>
      <PageHeading takesFocus={arrived}>{texts.question}</PageHeading>
      <p>{texts.touch}</p>
      {nearest && <p>{`${nearest.name}：${staffingText(today(nearest).staffing)}`}</p>}
    </div>
  );
}
