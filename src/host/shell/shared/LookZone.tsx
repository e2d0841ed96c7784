import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { useOwnStation } from '../../../data/ask/useOwnStation.ts';
import { useStationToday } from '../../../data/ask/useStationToday.ts';
import { useClock } from '../../../data/ClockProvider.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { scrollContainer } from '../../../ui/list/pageScroll.ts';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import { shortDay } from '../../../ui/words/day.texts.ts';
import { staffingText } from '../../../ui/words/staffing.texts.ts';
import css from './LookZone.css?raw';
import { look as texts } from './texts.ts';

/**
 * The upper third of a tall screen that people stand at: only to look at, because hands do not reach there. It says the
 * time, whether staff sit at the station, and how a visit ends. What every screen has to touch stands below it.
 */
export function LookZone() {
  const zone = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // What stands above on the page, our head or one of the host, is part of the third.
  useLayoutEffect(() => {
    const measure = () => {
      const node = zone.current;
      if (node) setAbove(Math.round(node.getBoundingClientRect().top + scrollContainer(node).scrollTop));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const { day, time } = useClock();
  const { station } = useOwnStation(useCapabilities().station);
  const today = useStationToday();
  const size: CSSProperties & { readonly '--scs-above': string } = { '--scs-above': `${above}px` };
  return (
    <div ref={zone} className="look" style={size}>
      <Style css={css} />
      <p className="look-time">{time}</p>
      <p>{shortDay(day)}</p>
      {station && <p>{`${station.name}：${staffingText(today(station).staffing)}`}</p>}
      <p className="quiet">{texts.touch}</p>
    </div>
  );
}
