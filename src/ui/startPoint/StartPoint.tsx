import { Button } from 'antd';
import { useState } from 'react';
import type { Town } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import type { Origin } from '../../domain/station.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { Waiting } from '../answer/QueryView.tsx';
import { FocusBox } from '../basics/FocusBox.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { WhereBar } from './StartPointBar.tsx';
import { WherePicker } from './StartPointPicker.tsx';
import { where as texts } from './texts.ts';

interface Props {
  readonly towns: Remote<readonly Town[]>;
  readonly where: {
    readonly origin: Origin | undefined;
    readonly settling: boolean;
    readonly mode: TravelMode;
    readonly locating: 'absent' | 'idle' | 'busy' | 'failed';
    chooseTown(town: Town): void;
    locate(): void;
    forget(): void;
    setMode(mode: TravelMode): void;
  };
  /** Where choosing is not the matter of the screen it waits behind a button. By default, it is open. */
  readonly folded?: boolean;
}

/** Where from and how, or the question for it. What takes the place of a control that was used takes its focus. */
export function Where({ towns, where, folded = false }: Props) {
  const { interactive } = useSurface();
  const [asked, setAsked] = useState(!folded);
  const [acted, setActed] = useState(false);
  const then = (run: () => void) => {
    setActed(true);
    run();
  };
  if (where.settling) return <Waiting lines={folded ? 1 : 2} />;
  if (where.origin) {
    return (
      <FocusBox key="bar" takesFocus={acted}>
        <WhereBar
          origin={where.origin}
          mode={where.mode}
          folded={folded}
          onMode={where.setMode}
          onChange={() => then(where.forget)}
        />
      </FocusBox>
    );
  }
  if (!interactive) return <p>{texts.hint}</p>;
  if (!asked && !acted) {
    return (
      <div>
        <Button onClick={() => then(() => setAsked(true))}>{texts.ask}</Button>
      </div>
    );
  }
  return (
    <FocusBox key="picker" takesFocus={acted}>
      <WherePicker
        towns={towns}
        locating={where.locating}
        onTown={(town) => then(() => where.chooseTown(town))}
        onLocate={() => then(where.locate)}
      />
    </FocusBox>
  );
}
