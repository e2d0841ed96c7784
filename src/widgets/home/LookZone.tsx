import { useOwnStation } from '../../data/ask/useOwnStation.ts';
import { useStationToday } from '../../data/ask/useStationToday.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { staffingText } from '../../ui/words/staffing.texts.ts';
import { home as texts } from './texts.ts';

/**
 * The upper third of a tall screen that people stand at: only to look at, because hands do not reach there. It says the
 * day, what can be done here, and whether staff sit at its station.
 */
export function LookZone({ arrived }: { arrived: boolean }) {
  const { day, time } = useClock();
  const { station } = useOwnStation(useCapabilities().station);
  const today = useStationToday();
  return (
    <div className="home-look home-wide">
      <p className="quiet">{`${longDay(day)} ${time}`}</p>
      <PageHeading takesFocus={arrived}>{texts.question}</PageHeading>
      <p>{texts.touch}</p>
      {station && <p>{`${station.name}：${staffingText(today(station).staffing)}`}</p>}
    </div>
  );
}
