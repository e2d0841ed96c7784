import { IconProvider } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { CityConfig } from '../../city/cityConfig.ts';
import { toPlace } from '../../city/reading/toPlace.ts';
import { CityProvider } from '../../data/CityProvider.tsx';
import { type Clock, ClockProvider } from '../../data/ClockProvider.tsx';
import { endUnnamed, OwnProvider } from '../../data/own/OwnProvider.tsx';
import type { OwnStore } from '../../data/own/ownStore.ts';
import { type Locate, StartPointProvider } from '../../data/StartPointProvider.tsx';
import { WorkProvider } from '../../data/WorkProvider.tsx';
import { type Destination, startOf, widgetOf } from '../../domain/screens.ts';
import { PREFIX } from '../../ui/surface/theme.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import { forgetFocus } from './forgetFocus.ts';
import type { PluginProps } from './pluginProps.ts';
import { Router } from './Router.tsx';
import { useCityOf } from './useCityOf.ts';
import { useCityTime } from './useCityTime.ts';
import { useLogin } from './useLogin.ts';
import { useSession } from './useSession.ts';

/** antd styles the icons already. Without this, the icons add their styles again and keep a reference to every root. */
const icons = { prefixCls: `${PREFIX}-icon`, zeroRuntime: true };

interface Props extends PluginProps {
  readonly city: CityConfig;
  readonly calls: HostCalls;
  readonly clock: Clock;
  readonly personal: boolean;
  /** Whether good answers are kept on the device, for when the city is out. */
  readonly keeps: boolean;
  readonly elder: boolean;
  onElder(elder: boolean): void;
}

/** The screens of a city whose configuration is known. */
export function CityScreens(props: Props) {
  const { host, city, calls, clock, personal, keeps, onElder, goOn, root } = props;
  const own = useRef<OwnStore>(undefined);
  const login = useLogin(host, calls, () => {
    if (personal && own.current) endUnnamed(clock, own.current);
  });
  const { visit, acting, work, finish } = useSession({
    isStaff: host.role === 'staff',
    login: login.changes,
  });
  const { ahead, heardTime } = useCityTime(clock);
  const { api, client } = useCityOf(city, host, calls, { visit, login, keeps, clock, heardTime });
  const locate = useLocate(host, calls);
  /** The screen that is shown: another person goes on at the beginning of its part. */
  const shown = useRef<Destination>(undefined);
  const [told, setTold] = useState(0);
  const otherPerson = personal && login.others > told;
  const begin = otherPerson && shown.current ? startOf(widgetOf(shown.current)) : goOn;
  return (
    <IconProvider value={icons}>
      <QueryClientProvider client={client}>
        <ClockProvider clock={clock} ahead={ahead}>
          <CityProvider api={acting?.api ?? api} place={city.place}>
            <OwnProvider
              key={`${visit} ${login.others}`}
              personal={personal}
              person={host.person}
              given={own}
              isNobody={login.isNobody}
            >
              <WorkProvider value={work}>
                <StartPointProvider
                  townCode={acting?.townCode ?? host.region?.adcode.slice(0, 9)}
                  locate={locate}
                >
                  <Router
                    {...props}
                    actingFor={acting?.person}
                    newVisitor={visit > 0}
                    goOn={visit > 0 ? undefined : begin}
                    otherPerson={otherPerson}
                    onScreen={(screen) => {
                      shown.current = screen;
                    }}
                    onFinish={(left) => {
                      setTold(login.others);
                      calls.track({ type: 'finished' });
                      forgetFocus(root);
                      finish(left);
                      onElder(host.elder ?? false);
                    }}
                  />
                </StartPointProvider>
              </WorkProvider>
            </OwnProvider>
          </CityProvider>
        </ClockProvider>
      </QueryClientProvider>
    </IconProvider>
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
