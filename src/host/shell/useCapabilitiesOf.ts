import { useMemo } from 'react';
import type { Person } from '../../domain/person.ts';
import { isPersonal, type WidgetId, widgetOf } from '../../domain/screens.ts';
import type { Capabilities } from '../../ui/surface/capabilities.tsx';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';
import { canDo } from './canDo.ts';

/** The host's capabilities that the surface can use, for the widgets; the same object while they are the same. */
export function useCapabilitiesOf(
  host: HostContext,
  calls: HostCalls,
  offered: readonly WidgetId[],
  actingFor: Person | undefined,
): Capabilities {
  const { surface = 'phone', auth, station, hours } = host;
  const hasLogin = auth?.login !== undefined;
  const canLogin = canDo('login', surface);
  const [canShare, canScan, canDictate, hasBadge, hasRoute, canRemind, canCall] = (
    ['share', 'scan', 'dictate', 'badge', 'route', 'remind', 'call'] as const
  ).map((what) => host[what] !== undefined && canDo(what, surface));
  const prints = host.print && canDo('print', surface);
  const { from, to } = hours ?? {};
  return useMemo(
    () => ({
      login: canLogin && (hasLogin ? calls.login : undefined),
      share: canShare ? calls.share : undefined,
      print: prints && calls.print,
      scan: canScan ? calls.scan : undefined,
      dictate: canDictate ? calls.dictate : undefined,
      // The host is never given the id of what is a person's own, nor what they said of themselves.
      call: canCall
        ? (kind, about) => calls.call(kind, isPersonal(about) ? { kind: 'home' } : about)
        : undefined,
      badge: hasBadge ? calls.badge : undefined,
      route: hasRoute ? calls.route : undefined,
      remind: canRemind ? calls.remind : undefined,
      station,
      hours: from !== undefined && to !== undefined ? { from, to } : undefined,
      offers: (to) => offered.includes(widgetOf(to)),
      track: calls.track,
      actingFor,
    }),
    [
      canLogin,
      hasLogin,
      canShare,
      prints,
      canScan,
      canDictate,
      hasBadge,
      hasRoute,
      canRemind,
      canCall,
      station,
      from,
      to,
      calls,
      offered,
      actingFor,
    ],
  );
}
