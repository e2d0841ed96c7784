import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import type { Destination } from '../../domain/destination.ts';
import { type Navigation, NavigationProvider } from '../../ui/go/navigation.tsx';
import { CapabilitiesProvider } from '../../ui/surface/capabilities.tsx';
import { type WidgetId, widgetFor } from '../../widgets/index.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import { offeredScreen, offeredScreens, offeredWidgets } from './offered.ts';
import { Shell } from './Shell.tsx';
import { startOf } from './startOf.ts';
import { useCapabilitiesOf } from './useCapabilitiesOf.ts';
import { usePrefetch } from './usePrefetch.ts';
import { type Screens, useScreens } from './useScreens.ts';
import type { Gone } from './useWidget.ts';
import { WidgetPanes } from './WidgetPanes.tsx';

/** What whoever mounted us can do with the screens. */
export interface ScreensHandle {
  /** One screen back; `false` when there is none before. */
  back(): boolean;
}

interface Props {
  readonly ref?: Ref<ScreensHandle>;
  readonly host: HostContext;
  readonly calls: HostCalls;
  readonly widget?: WidgetId;
  readonly elder: boolean;
  /** A new visitor begins: the first screen takes the focus. */
  readonly fresh: boolean;
  readonly goOn?: Destination;
  readonly onGone?: Gone;
  onElder(elder: boolean): void;
  onFinish(): void;
  onShown?(): void;
}

/** The screens and the ways between them: in the whole circle all of them, in a single widget its own. */
export function Router(props: Props) {
  const { ref, host, calls, widget, elder, fresh, goOn, onGone, onElder, onFinish, onShown } = props;
  const offered = useOffered(host, widget);
  const first = useFirstScreen(host.destination, widget, offered);
  const way = useScreens(first, { fresh, goOn });
  const { retreat } = way;
  useImperativeHandle(ref, () => ({ back: retreat }), [retreat]);
  const screens = useMemo(() => offeredScreens(way, offered), [way, offered]);
  const navigation = useNavigationOf(screens, host, calls, widget);
  const capabilities = useCapabilitiesOf(host, calls, offered);
  useTold(screens.current, calls);
  const [shown, setShown] = useState(false);
  usePrefetch(offered, shown && widget === undefined);
  const onFirst = useCallback(() => {
    setShown(true);
    onShown?.();
  }, [onShown]);
  return (
    <CapabilitiesProvider value={capabilities}>
      <NavigationProvider value={navigation}>
        <Shell
          alone={widget !== undefined}
          city={host.city.name}
          logoUrl={host.logoUrl}
          offered={offered}
          current={screens.current}
          elder={elder}
          onElder={onElder}
          onFinish={onFinish}
        >
          <WidgetPanes
            surface={host.surface ?? 'phone'}
            screens={screens}
            calls={calls}
            onGone={onGone}
            onShown={onFirst}
          />
        </Shell>
      </NavigationProvider>
    </CapabilitiesProvider>
  );
}

/** The deep link where the widget has it, else its own first screen. The same meaning stays the same object. */
function useFirstScreen(
  destination: Destination | undefined,
  widget: WidgetId | undefined,
  offered: readonly WidgetId[],
): Destination {
  const wanted = JSON.stringify(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the destination; flags that come later lead nowhere
  return useMemo(() => {
    const own = destination && (widget === undefined || widgetFor(destination) === widget);
    return offeredScreen(own ? destination : startOf(widget), offered);
  }, [wanted, widget]);
}

/** Equal flags are the same list. */
function useOffered({ flags }: HostContext, widget: WidgetId | undefined): readonly WidgetId[] {
  const offered = offeredWidgets(flags, widget);
  const wanted = offered.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the list
  return useMemo(() => offered, [wanted]);
}

/** Tells the host which screen is shown, and which published thing was opened. */
function useTold(current: Destination, calls: HostCalls) {
  const { kind } = current;
  useEffect(() => calls.track({ type: 'shown', screen: kind }), [calls, kind]);
  const id = 'id' in current ? current.id : undefined;
  useEffect(() => {
    if (id !== undefined && (kind === 'job' || kind === 'policy' || kind === 'procedure')) {
      calls.track({ type: 'opened', kind, id });
    }
  }, [calls, kind, id]);
}

/** A single widget leaves what is not its own to the host, where the host wants it. */
function useNavigationOf(
  { go, back }: Screens,
  host: HostContext,
  calls: HostCalls,
  widget: WidgetId | undefined,
): Navigation {
  const leads = host.navigate !== undefined;
  return useMemo(
    () => ({
      go(to) {
        const foreign = widget !== undefined && widgetFor(to) !== widget;
        if (!(leads && foreign && calls.navigate(to, () => go(to)))) go(to);
      },
      back,
      goOut: leads
        ? (url) => calls.navigate({ kind: 'external', url }, () => window.open(url, '_blank', 'noopener'))
        : undefined,
    }),
    [leads, widget, go, back, calls],
  );
}
