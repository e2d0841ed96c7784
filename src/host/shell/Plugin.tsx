import { IconProvider } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { toPlace } from '../../city/reading/toPlace.ts';
import { CityProvider } from '../../data/CityProvider.tsx';
import { type Clock, ClockProvider } from '../../data/ClockProvider.tsx';
import { OwnProvider, personalStore } from '../../data/own/OwnProvider.tsx';
import { type Locate, StartPointProvider } from '../../data/StartPointProvider.tsx';
import { type Destination, startOf, widgetOf } from '../../domain/screens.ts';
import { SurfaceProvider } from '../../ui/surface/SurfaceProvider.tsx';
import { surfaceOf } from '../../ui/surface/surface.ts';
import { PREFIX } from '../../ui/surface/theme.ts';
import type { WidgetId } from '../../widgets/index.ts';
import { type HostCalls, useHostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import { Boundary } from './Boundary.tsx';
import { Router, type ScreensHandle } from './Router.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { useCityOf } from './useCityOf.ts';
import { useLogin } from './useLogin.ts';
import type { Renew } from './useWidget.ts';

export type { ScreensHandle };

export interface PluginProps {
  readonly ref?: Ref<ScreensHandle>;
  readonly host: HostContext;
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Unique on the page. */
  readonly id: string;
  /** The node that our style elements are added to. */
  readonly root: ShadowRoot | HTMLElement;
  /** The text size set in the browser ÷ 16 px. By default, 1. */
  readonly scale?: number;
  /** By default, the clock of the device. */
  readonly clock?: Clock;
  /** The screen on which a visit continues that another version began. By default, the host's destination. */
  readonly goOn?: Destination;
  /** Called when files of ours are gone from the server. By default, a card offers to try again. */
  readonly renew?: Renew;
  /** Called when the code of the first screen has loaded. */
  onShown?(): void;
}

const deviceClock: Clock = () => new Date();

/** antd styles the icons already. Without this, the icons add their styles again and keep a reference to every root. */
const icons = { prefixCls: `${PREFIX}-icon`, zeroRuntime: true };

/** Everything inside our root: surface → boundary → city → screens. */
export function Plugin(props: PluginProps) {
  const { ref, host, widget, id, root, scale, clock = deviceClock, goOn, renew, onShown } = props;
  const [elder, setElder] = useState(host.elder ?? false);
  useEffect(() => setElder(host.elder ?? false), [host.elder]);
  const [visit, setVisit] = useState(0);
  const name = host.surface ?? 'phone';
  const calls = useHostCalls(host);
  const { personal } = surfaceOf(name, elder);
  const login = useLogin(host, calls, () => {
    if (personal) void personalStore(clock).forgetAll();
  });
  const { api, client } = useCityOf(host, calls, { visit, login, personal, clock });
  /** The screen that is shown: another person goes on at the beginning of its part. */
  const shown = useRef<Destination>(undefined);
  const [told, setTold] = useState(0);
  const isOther = login.others > told;
  const locate = useLocate(host, calls);

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
        <IconProvider value={icons}>
          <QueryClientProvider client={client}>
            <ClockProvider clock={clock}>
              <CityProvider api={api}>
                <OwnProvider key={`${visit} ${login.others}`} personal={personal} person={host.person}>
                  <StartPointProvider townCode={host.region?.adcode.slice(0, 9)} locate={locate}>
                    <Router
                      ref={ref}
                      host={host}
                      calls={calls}
                      root={root}
                      widget={widget}
                      elder={elder}
                      onElder={setElder}
                      newVisitor={visit > 0}
                      goOn={
                        isOther && shown.current
                          ? startOf(widgetOf(shown.current))
                          : visit > 0
                            ? undefined
                            : goOn
                      }
                      otherPerson={isOther}
                      onScreen={(screen) => {
                        shown.current = screen;
                      }}
                      renew={renew}
                      onFinish={() => {
                        setTold(login.others);
                        calls.track({ type: 'finished' });
                        setVisit(visit + 1);
                        setElder(host.elder ?? false);
                      }}
                      onShown={onShown}
                    />
                  </StartPointProvider>
                </OwnProvider>
              </CityProvider>
            </ClockProvider>
          </QueryClientProvider>
        </IconProvider>
      </Boundary>
    </SurfaceProvider>
  );
}

/** The host's `locate`, with the position converted to our datum. */
function useLocate(host: HostContext, calls: HostCalls): Locate | undefined {
  const can = host.locate !== undefined;
  return useMemo(
    () =>
      can
        ? async (signal: AbortSignal) => {
            const given = await calls.locate(signal);
            const place = given ? (toPlace(given) ?? null) : null;
            if (!signal.aborted) calls.track({ type: 'located', ok: place !== null });
            return place;
          }
        : undefined,
    [can, calls],
  );
}
