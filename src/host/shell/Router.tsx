import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import type { CityConfig } from '../../city/cityConfig.ts';
import type { Person } from '../../domain/person.ts';
import { type Destination, isDetail, startOf, type WidgetId, widgetOf } from '../../domain/screens.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { NavigationProvider } from '../../ui/go/navigation.tsx';
import { CapabilitiesProvider } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { widgets } from '../../widgets/index.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import {
  firstOf,
  navigationLinksOf,
  offeredScreen,
  offeredScreens,
  offeredWidgets,
  tileLinksOf,
} from './offered.ts';
import { Shell } from './Shell.tsx';
import { SharedDeviceLater } from './shared/SharedDeviceLater.tsx';
import { shell as texts } from './texts.ts';
import { useCapabilitiesOf } from './useCapabilitiesOf.ts';
import { useNavigationOf } from './useNavigationOf.ts';
import { usePrefetch } from './usePrefetch.ts';
import { useScreens } from './useScreens.ts';
import { useTracked } from './useTracked.ts';
import type { Renew } from './useWidget.ts';
import { WidgetPanes } from './WidgetPanes.tsx';

/** The calls by which `mount` controls the screens. */
export interface ScreensHandle {
  /** Goes one screen back; `false` when there is no previous screen. */
  back(): boolean;
}

interface Props {
  readonly ref?: Ref<ScreensHandle>;
  readonly host: HostContext;
  readonly city: CityConfig;
  readonly calls: HostCalls;
  /** Holds all nodes of the plugin. */
  readonly root: ShadowRoot | HTMLElement;
  readonly widget?: WidgetId;
  readonly elder: boolean;
  /** The resident for whom a member of staff acts. By default, nobody. */
  readonly actingFor?: Person;
  /** A new visitor begins, so the first screen takes the focus. */
  readonly newVisitor: boolean;
  readonly goOn?: Destination;
  /** Another person has just logged in, so the screens are empty. */
  readonly otherPerson: boolean;
  readonly renew?: Renew;
  onElder(elder: boolean): void;
  /** @param left nobody was there to end the visit */
  onFinish(left: boolean): void;
  onScreen(current: Destination): void;
  onShown?(): void;
}

/** Where a member of staff begins with a resident. */
const FOR_A_RESIDENT: Destination = { kind: 'need' };

/** With a larger body text, in CSS px, a wide bar has no room for all links either. */
const LARGE_TEXT = 24;

/**
 * Chooses the screen and provides navigation: among all widgets in the whole circle, else within the mounted widget.
 */
export function Router(props: Props) {
  const { ref, city, calls, root, widget, elder, actingFor, otherPerson, renew } = props;
  const { onElder, onFinish, onScreen, onShown } = props;
  // What is for staff is not for the eyes of the resident beside them.
  const host = actingFor ? { ...props.host, role: 'resident' as const } : props.host;
  const newVisitor = props.newVisitor && !actingFor;
  const goOn = actingFor ? FOR_A_RESIDENT : props.goOn;
  const { navigation: bar, text, interactive, personal } = useSurface();
  const offered = useOffered(host, widget);
  const first = useFirstScreen(host.destination, widget, offered);
  const visited = useScreens(first, { newVisitor, goOn });
  const { backInHistory } = visited;
  useImperativeHandle(ref, () => ({ back: backInHistory }), [backInHistory]);
  const screens = useMemo(() => offeredScreens(visited, offered), [visited, offered]);
  const { current } = screens;
  const links = useMemo(
    () =>
      bar === 'tiles' ? tileLinksOf(offered) : navigationLinksOf(offered, bar !== 'top' || text > LARGE_TEXT),
    [offered, bar, text],
  );
  // The screen on which 更多服务 was opened; another screen closes it.
  const [moreAt, setMoreAt] = useState<Destination>();
  const more = useMemo(() => {
    if (widget !== undefined || links.more.length === 0) return undefined;
    const parts = links.more.map((id) => ({ start: startOf(id), title: widgets[id].title }));
    return { parts, open: () => setMoreAt(current) };
  }, [widget, links, current]);
  const moreOpen = more !== undefined && moreAt === current;
  // A list that was left open must not open again when `back` brings the same screen.
  if (moreAt !== undefined && !moreOpen) setMoreAt(undefined);
  const navigation = useNavigationOf(screens, { host, calls, widget, more });
  const capabilities = useCapabilitiesOf(host, calls, offered, actingFor);
  useTracked(current, calls);
  useEffect(() => onScreen(current), [onScreen, current]);
  const [firstShown] = useState(current);
  const [shown, setShown] = useState(false);
  const prefetched = useMemo(() => (widget === undefined ? offered : [widget]), [widget, offered]);
  usePrefetch(prefetched, city, shown);
  const onFirst = useCallback(() => {
    setShown(true);
    onShown?.();
  }, [onShown]);
  return (
    <CapabilitiesProvider value={capabilities}>
      <NavigationProvider value={navigation}>
        <Shell
          alone={widget !== undefined}
          away={widget !== undefined && widgetOf(current) !== widget && !isDetail(current.kind)}
          city={city.name}
          logoUrl={host.logoUrl}
          offered={offered}
          links={links}
          current={current}
          moreOpen={moreOpen}
          onMoreClosed={() => setMoreAt(undefined)}
          elder={elder}
          onElder={onElder}
          onFinish={() => onFinish(false)}
        >
          {interactive && !personal && (
            <SharedDeviceLater
              root={root}
              seconds={host.idleSeconds}
              cleared={newVisitor}
              current={current}
              onFinish={onFinish}
            />
          )}
          {otherPerson && current === firstShown && <Note role="status">{texts.otherPerson}</Note>}
          <WidgetPanes
            surface={host.surface ?? 'phone'}
            screens={screens}
            off={city.off}
            calls={calls}
            renew={renew}
            onShown={onFirst}
          />
        </Shell>
      </NavigationProvider>
    </CapabilitiesProvider>
  );
}

/**
 * The host's destination if the widget has it, else the widget's first screen. Equal destinations give the same object,
 * and so does a destination that the host leaves out later: nobody is sent away from where they are.
 */
function useFirstScreen(
  destination: Destination | null | undefined,
  widget: WidgetId | undefined,
  offered: readonly WidgetId[],
): Destination {
  const wanted = JSON.stringify(destination ?? undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is the destination as text; later flags must not change the screen
  const screen = useMemo(() => {
    const own = destination && (widget === undefined || widgetOf(destination) === widget);
    return offeredScreen(own ? destination : startOf(widget ?? firstOf(offered)), offered);
  }, [wanted, widget]);
  const [first, setFirst] = useState({ screen, widget });
  const isLeftOut = wanted === undefined && widget === first.widget;
  if (screen === first.screen || isLeftOut) return first.screen;
  setFirst({ screen, widget });
  return screen;
}

/** The offered widgets; equal lists give the same object. */
function useOffered(host: HostContext, widget: WidgetId | undefined): readonly WidgetId[] {
  const offered = offeredWidgets(host, widget);
  const wanted = offered.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is the list as text
  return useMemo(() => offered, [wanted]);
}
