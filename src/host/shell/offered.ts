import { type Destination, startOf, widgetOf } from '../../domain/screens.ts';
import { isFor, placeOf, WIDGET_IDS, type WidgetId } from '../../widgets/index.ts';
import type { HostContext } from '../contract/types.ts';
import { type Screens, updateSeen } from './useScreens.ts';

/** The fields of the context that decide which widgets are offered. */
type Wanted = Pick<HostContext, 'flags' | 'role' | 'surface'>;

/**
 * The widgets for the surface and the role, without those that the host leaves out, in the order of the navigation. If
 * none remains, it is 首页.
 *
 * @param alone the widget that the host mounts by itself; offered unless it is for staff and a resident is here
 */
export function offeredWidgets(host: Wanted, alone?: WidgetId): readonly WidgetId[] {
  const offered = WIDGET_IDS.filter((id) => (id === alone ? isAllowed(id, host) : isOffered(id, host)));
  return offered.length > 0 ? offered : ['home'];
}

const isAllowed = (id: WidgetId, { role }: Wanted) => placeOf(id) !== 'staff' || role === 'staff';

function isOffered(id: WidgetId, host: Wanted): boolean {
  const { flags, surface = 'phone' } = host;
  return isAllowed(id, host) && isFor(id, surface) && flags?.[id] !== false;
}

/** The first part of the whole circle: the work of the staff where they are, else 首页. */
export const firstOf = (offered: readonly WidgetId[]): WidgetId =>
  offered.find((id) => placeOf(id) === 'staff') ?? 'home';

/** The links of the navigation: those in the bar, and those under 更多. */
export interface NavigationLinks {
  readonly shown: readonly WidgetId[];
  readonly more: readonly WidgetId[];
}

/** A wide bar shows all links; a narrow bar shows those of place `main` and puts the others under 更多. */
export function navigationLinksOf(offered: readonly WidgetId[], narrow: boolean): NavigationLinks {
  const shown = offered.filter((id) => placeOf(id) !== undefined);
  if (!narrow) return { shown, more: [] };
  return {
    shown: shown.filter((id) => placeOf(id) === 'main'),
    more: shown.filter((id) => placeOf(id) !== 'main'),
  };
}

/** A start screen with tiles has no bar: beside its tiles, 更多服务 leads to every part. */
export function tileLinksOf(offered: readonly WidgetId[]): NavigationLinks {
  const { shown, more } = navigationLinksOf(offered, true);
  return shown.includes('home')
    ? { shown, more: [...shown.filter((id) => id !== 'home'), ...more] }
    : { shown, more };
}

/** The screen if its widget is offered, else the first screen of the first offered widget. */
export function offeredScreen(to: Destination, offered: readonly WidgetId[]): Destination {
  return offered.includes(widgetOf(to)) ? to : startOf(offered[0] ?? 'home');
}

/**
 * Replaces the current screen when its widget is no longer offered. The hidden screen keeps its state, except a screen for
 * staff: it is removed as soon as a resident uses the device.
 */
export function offeredScreens(screens: Screens, offered: readonly WidgetId[]): Screens {
  const current = offeredScreen(screens.current, offered);
  const mayStay = (screen: Destination) => {
    const id = widgetOf(screen);
    return placeOf(id) !== 'staff' || offered.includes(id);
  };
  if (current === screens.current && screens.seen.every(mayStay)) return screens;
  return { ...screens, current, seen: updateSeen(screens.seen.filter(mayStay), current) };
}
