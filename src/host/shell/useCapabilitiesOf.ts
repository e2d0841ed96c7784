import { useMemo } from 'react';
import { type WidgetId, widgetOf } from '../../domain/screens.ts';
import type { Capabilities } from '../../ui/surface/capabilities.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';

/** The host's capabilities, for the widgets; the same object while they are the same. */
export function useCapabilitiesOf(
  { auth, share, print, scan, dictate, badge, route, station, hours }: HostContext,
  calls: HostCalls,
  offered: readonly WidgetId[],
): Capabilities {
  const canLogin = auth?.login !== undefined;
  const [canShare, canScan, canDictate, hasBadge, hasRoute] = [share, scan, dictate, badge, route].map(
    (call) => call !== undefined,
  );
  const prints = print && true;
  const { from, to } = hours ?? {};
  return useMemo(
    () => ({
      login: canLogin ? calls.login : undefined,
      share: canShare ? calls.share : undefined,
      print: prints && calls.print,
      scan: canScan ? calls.scan : undefined,
      dictate: canDictate ? calls.dictate : undefined,
      badge: hasBadge ? calls.badge : undefined,
      route: hasRoute ? calls.route : undefined,
      station,
      hours: from !== undefined && to !== undefined ? { from, to } : undefined,
      offers: (to) => offered.includes(widgetOf(to)),
      track: calls.track,
    }),
    [canLogin, canShare, prints, canScan, canDictate, hasBadge, hasRoute, station, from, to, calls, offered],
  );
}
