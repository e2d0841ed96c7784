import { Button } from 'antd';
import { useState } from 'react';
import type { Town } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import type { StartPoint } from '../../domain/startPoint.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { AnswerSkeleton } from '../answer/Skeleton.tsx';
import { FocusBox } from '../basics/FocusBox.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { StartPointBar } from './StartPointBar.tsx';
import { StartPointPicker } from './StartPointPicker.tsx';
import { startPoint as texts } from './texts.ts';

interface Props {
  readonly towns: Remote<readonly Town[]>;
  readonly start: {
    readonly startPoint: StartPoint | undefined;
    readonly settling: boolean;
    readonly mode: TravelMode;
    readonly locating: 'absent' | 'idle' | 'busy' | 'failed';
    chooseTown(town: Town): void;
    locate(): void;
    forget(): void;
    setMode(mode: TravelMode): void;
  };
  /** Whether the choice is hidden behind a button. By default, it is open. */
  readonly folded?: boolean;
}

/** Shows the start point and the travel mode, or asks for them. After a click, the new content takes the focus. */
export function StartPointChoice({ towns, start, folded = false }: Props) {
  const { interactive } = useSurface();
  const [asked, setAsked] = useState(!folded);
  const [acted, setActed] = useState(false);
  const act = (run: () => void) => {
    setActed(true);
    run();
  };
  if (start.settling) return <AnswerSkeleton lines={folded ? 1 : 2} />;
  if (start.startPoint) {
    return (
      <FocusBox key="bar" takesFocus={acted}>
        <StartPointBar
          startPoint={start.startPoint}
          mode={start.mode}
          folded={folded}
          onMode={start.setMode}
          onChange={() => act(start.forget)}
        />
      </FocusBox>
    );
  }
  if (!interactive) return <p>{texts.hint}</p>;
  if (!asked && !acted) {
    return (
      <div>
        <Button onClick={() => act(() => setAsked(true))}>{texts.ask}</Button>
      </div>
    );
  }
  return (
    <FocusBox key="picker" takesFocus={acted}>
      <StartPointPicker
        towns={towns}
        locating={start.locating}
        onTown={(town) => act(() => start.chooseTown(town))}
        onLocate={() => act(start.locate)}
      />
    </FocusBox>
  );
}
