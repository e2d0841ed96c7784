import { useRef } from 'react';
import { AskingProvider, useAsking } from '../../../data/AskingProvider.tsx';
import { useClock } from '../../../data/ClockProvider.tsx';
import { isLit } from '../../../domain/litHours.ts';
import { Style } from '../../../ui/basics/Style.tsx';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import css from './board.css?raw';
import messagesCss from './messages.css?raw';
import rowsCss from './rows.css?raw';
import { Turning } from './Turning.tsx';
import tallCss from './tall.css?raw';
import { useScreen } from './useScreen.ts';

const styles = css + rowsCss + messagesCss + tallCss;

/** 大屏: one message at a time, turned by itself. At night only a dim clock, and nothing is asked for. */
export function Board() {
  const box = useRef<HTMLDivElement>(null);
  const { hours } = useCapabilities();
  const { time } = useClock();
  const asking = useAsking();
  const screen = useScreen(box);
  const lit = isLit(hours, time);
  return (
    <div ref={box} className="board">
      <Style css={styles} />
      <AskingProvider value={asking && lit}>
        <Turning lit={lit} tall={screen?.tall ?? false} />
      </AskingProvider>
    </div>
  );
}
