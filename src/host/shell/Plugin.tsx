import { useEffect, useState } from 'react';
import type { Clock } from '../../data/ClockProvider.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { SurfaceProvider } from '../../ui/surface/SurfaceProvider.tsx';
import { surfaceOf } from '../../ui/surface/surface.ts';
import { useHostCalls } from '../contract/hostCalls.ts';
import { Boundary } from './Boundary.tsx';
import { CityScreens } from './CityScreens.tsx';
import type { PluginProps } from './pluginProps.ts';
import type { ScreensHandle } from './Router.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { useCityConfig } from './useCityConfig.ts';
import { storeOf } from './useCityOf.ts';

export type { ScreensHandle };

const deviceClock: Clock = () => new Date();

/** Everything inside our root: surface → boundary → city → screens. */
export function Plugin(props: PluginProps) {
  const { host, widget, id, root, scale, clock = deviceClock, onShown } = props;
  const [elder, setElder] = useState(host.elder ?? false);
  useEffect(() => setElder(host.elder ?? false), [host.elder]);
  const name = host.surface ?? 'phone';
  const calls = useHostCalls(host);
  const { personal, interactive } = surfaceOf(name, elder);
  // What nobody touches is nobody's: its answers tell of no one.
  const keeps = personal || !interactive;
  const found = useCityConfig(host.city, calls, clock, keeps ? storeOf(clock) : undefined);
  const isStuck = found.state === 'failed';
  useEffect(() => {
    if (isStuck) onShown?.();
  }, [isStuck, onShown]);

  return (
    <SurfaceProvider
      name={name}
      elder={elder}
      mode={host.theme?.mode ?? 'light'}
      {...host.theme?.tokens}
      scale={scale}
      id={id}
      root={root}
      nonce={host.nonce}
    >
      <Boundary
        onError={(cause) => {
          calls.report('render-failed', widget ?? 'circle', cause);
          onShown?.();
        }}
        fallback={(retry) => <TroubleCard kind="render" onRetry={retry} />}
      >
        {found.state === 'ready' ? (
          <CityScreens
            {...props}
            city={found.city}
            calls={calls}
            clock={clock}
            personal={personal}
            keeps={keeps}
            elder={elder}
            onElder={setElder}
          />
        ) : isStuck ? (
          <TroubleCard kind="city" onRetry={found.retry} />
        ) : (
          <AnswerSkeleton lines={8} />
        )}
      </Boundary>
    </SurfaceProvider>
  );
}
