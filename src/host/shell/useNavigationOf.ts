import { useMemo } from 'react';
import { type WidgetId, widgetOf } from '../../domain/screens.ts';
import type { Navigation } from '../../ui/go/navigation.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import type { Screens } from './useScreens.ts';

interface Around {
  readonly host: HostContext;
  readonly calls: HostCalls;
  /** The widget that stands by itself; it leaves what is not its own to the host, where the host wants it. */
  readonly widget: WidgetId | undefined;
  /** The parts that have no place of their own in the navigation. */
  readonly more: Navigation['more'];
}

/** How the widgets below lead a resident on. */
export function useNavigationOf({ go, back }: Screens, { host, calls, widget, more }: Around): Navigation {
  const leads = host.navigate !== undefined;
  return useMemo(
    () => ({
      go(to) {
        const foreign = widget !== undefined && widgetOf(to) !== widget;
        if (!(leads && foreign && calls.navigate(to, () => go(to)))) go(to);
      },
      back,
      openExternal: leads
        ? (url) => calls.navigate({ kind: 'external', url }, () => window.open(url, '_blank', 'noopener'))
        : undefined,
      more,
    }),
    [leads, widget, go, back, calls, more],
  );
}
