import { useEffect, useMemo } from 'react';
import type { Destination } from '../domain/destination.ts';
import { type Navigation, NavigationProvider } from '../ui/navigation.tsx';
import { type WidgetId, widgetFor } from '../widgets/index.ts';
import { Circle } from './Circle.tsx';
import type { HostContext } from './contract.ts';
import type { Listener } from './hostCalls.ts';
import { startOf } from './startOf.ts';
import { type Screens, useScreens } from './useScreens.ts';
import { WidgetPanes } from './WidgetPanes.tsx';

interface Props {
  readonly host: HostContext;
  readonly calls: Listener;
  readonly widget?: WidgetId;
  readonly elder: boolean;
  /** A new visitor begins: the first screen takes the focus. */
  readonly fresh: boolean;
  onElder(elder: boolean): void;
  onFinish(): void;
  onShown?(): void;
}

/** The screens and the ways between them: in the whole circle all of them, in a single widget its own. */
export function Screen({ host, calls, widget, elder, fresh, onElder, onFinish, onShown }: Props) {
  const first = useFirstScreen(host.destination, widget);
  const screens = useScreens(first, fresh);
  const navigation = useNavigationOf(screens, host, calls, widget);
  const { kind } = screens.current;
  useEffect(() => calls.track({ type: 'shown', screen: kind }), [calls, kind]);
  const panes = (
    <WidgetPanes surface={host.surface ?? 'phone'} screens={screens} calls={calls} onShown={onShown} />
  );
  return (
    <NavigationProvider value={navigation}>
      {widget === undefined ? (
        <Circle
          city={host.city.name}
          current={screens.current}
          elder={elder}
          onElder={onElder}
          onFinish={onFinish}
        >
          {panes}
        </Circle>
      ) : (
        <div className="alone">{panes}</div>
      )}
    </NavigationProvider>
  );
}

/** The deep link where the widget has it, else its own first screen. The same meaning stays the same object. */
function useFirstScreen(destination: Destination | undefined, widget: WidgetId | undefined): Destination {
  const wanted = JSON.stringify(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the destination
  return useMemo(() => {
    const own = destination && (widget === undefined || widgetFor(destination) === widget);
    return own ? destination : startOf(widget);
  }, [wanted, widget]);
}

/** A single widget leaves what is not its own to the host, where the host wants it. */
function useNavigationOf(
  { go, back }: Screens,
  host: HostContext,
  calls: Listener,
  widget: WidgetId | undefined,
): Navigation {
  const leads = host.navigate !== undefined;
  return useMemo(
    () => ({
      go(to) {
        const foreign = widget !== undefined && widgetFor(to) !== widget;
        if (!(leads && foreign && calls.navigate(to))) go(to);
      },
      back,
      goOut: leads ? (url) => calls.navigate({ kind: 'external', url }) : undefined,
    }),
    [leads, widget, go, back, calls],
  );
}
