import { Button } from 'antd';
import { useState } from 'react';
import type { Town } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import type { Locating, StartPoint } from '../../domain/startPoint.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { AnswerSkeleton } from '../answer/Skeleton.tsx';
import { FocusBox } from '../basics/FocusBox.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { StartPointBar } from './StartPointBar.tsx';
import { StartPointPicker } from './StartPointPicker.tsx';
import { fromText, startPoint as texts } from './texts.ts';
import { useChange } from './useChange.ts';

interface Props {
  readonly towns: Remote<readonly Town[]>;
  readonly start: {
    readonly startPoint: StartPoint | undefined;
    readonly settling: boolean;
    readonly mode: TravelMode;
    readonly locating: Locating;
    chooseTown(town: Town): void;
    locate(): void;
    stopLocating(): void;
    forget(): void;
    setMode(mode: TravelMode): void;
  };
  /** Whether the choice is hidden behind a button. By default, it is open. */
  readonly folded?: boolean;
}

/**
 * Shows the start point and the travel mode, or asks for them. After a click, the new content takes the focus. While
 * another start point is chosen, the old one counts, and a button and Esc lead back to it.
 */
export function StartPointChoice({ towns, start, folded = false }: Props) {
  const { interactive } = useSurface();
  const [asked, setAsked] = useState(!folded);
  const [acted, setActed] = useState(false);
  const change = useChange(start.locating);
  const act = (run: () => void) => {
    setActed(true);
    run();
  };
  const { startPoint } = start;
  if (start.settling) return <AnswerSkeleton lines={folded ? 1 : 2} />;
  if (startPoint && !change.open) {
    return (
      <FocusBox key="bar" takesFocus={acted}>
        <StartPointBar
          startPoint={startPoint}
          mode={start.mode}
          folded={folded}
          onMode={start.setMode}
          onChange={() => act(change.begin)}
        />
      </FocusBox>
    );
  }
  if (!interactive) return <p>{texts.hint}</p>;
  if (!startPoint && !asked) {
    return (
      <FocusBox key="ask" takesFocus={acted}>
        <Button onClick={() => act(() => setAsked(true))}>{texts.ask}</Button>
      </FocusBox>
    );
  }
  const giveUp = () =>
    act(() => {
      start.stopLocating();
      change.end();
      if (!startPoint) setAsked(!folded);
    });
  const forget = () =>
    act(() => {
      change.end();
      setAsked(true);
      start.forget();
    });
  const back = startPoint ? texts.keep(fromText(startPoint)) : texts.later;
  const canGiveUp = startPoint !== undefined || folded;
  return (
    <FocusBox
      key={startPoint ? 'change' : 'first'}
      takesFocus={acted}
      onEscape={canGiveUp ? giveUp : undefined}
    >
      <div className="stack">
        {canGiveUp && (
          <div>
            <Button onClick={giveUp}>{back}</Button>
          </div>
        )}
        <StartPointPicker
          towns={towns}
          locating={start.locating}
          onTown={(town) =>
            act(() => {
              change.end();
              start.chooseTown(town);
            })
          }
          onLocate={() => act(start.locate)}
        />
        {startPoint && (
          <div>
            <Button onClick={forget}>{texts.forget}</Button>
          </div>
        )}
      </div>
    </FocusBox>
  );
}
