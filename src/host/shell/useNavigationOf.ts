import { useMemo } from 'react';
import { isPersonal, type WidgetId, widgetOf } from '../../domain/screens.ts';
import type { Navigation } from '../../ui/go/navigation.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import type { Screens } from './useScreens.ts';

interface Options {
  readonly host: HostContext;
  readonly calls: HostCalls;
  /** The widget that is mounted by itself. Screens of other widgets go to the host's `navigate` first. */
  readonly widget: WidgetId | undefined;
  /** The widgets under 更多. */
  readonly more: Navigation['more'];
}

/** The navigation for the widgets: opens screens and external links, by the host where it offers that. */
export function useNavigationOf({ go, back }: Screens, { host, calls, widget, more }: Options): Navigation {
  const hostNavigates = host.navigate !== undefined;
  return useMemo(
    () => ({
      go(to) {
        // The host is never given the id of what is a person's own, nor what they said of themselves.
        const foreign = widget !== undefined && widgetOf(to) !== widget && !isPersonal(to);
        if (!(hostNavigates && foreign && calls.navigate(to, () => go(to)))) go(to);
      },
      back,
      openExternal: hostNavigates
        ? (url, fallback) => calls.navigate({ kind: 'external', url }, fallback)
        : undefined,
      more,
    }),
    [hostNavigates, widget, go, back, calls, more],
  );
}
