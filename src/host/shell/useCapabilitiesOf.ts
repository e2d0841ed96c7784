import { useMemo } from 'react';
import { type WidgetId, widgetOf } from '../../domain/screens.ts';
import type { Capabilities } from '../../ui/surface/capabilities.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';

/** The host's capabilities, for the widgets; the same object while they are the same. */
export function useCapabilitiesOf(
  { auth, share, print, scan, dictate, badge, route, remind }: HostContext,
  calls: HostCalls,
  offered: readonly WidgetId[],
): Capabilities {
  const canLogin = auth?.login !== undefined;
  const [canShare, canScan, canDictate, hasBadge, hasRoute, canRemind] = [
    share,
    scan,
    dictate,
    badge,
    route,
    remind,
  ].map((call) => call !== undefined);
  const prints = print && true;
  return useMemo(
    () => ({
      login: canLogin ? calls.login : undefined,
      share: canShare ? calls.share : undefined,
      print: prints && calls.print,
      scan: canScan ? calls.scan : undefined,
      dictate: canDictate ? calls.dictate : undefined,
      badge: hasBadge ? calls.badge : undefined,
      route: hasRoute ? calls.route : undefined,
      remind: canRemind ? calls.remind : undefined,
      offers: (to) => offered.includes(widgetOf(to)),
      track: calls.track,
    }),
    [canLogin, canShare, prints, canScan, canDictate, hasBadge, hasRoute, canRemind, calls, offered],
  );
}
