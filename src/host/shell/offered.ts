import { type Destination, startOf, widgetOf } from '../../domain/screens.ts';
import { isFor, placeOf, WIDGET_IDS, type WidgetId } from '../../widgets/index.ts';
import type { HostContext } from '../contract/types.ts';
import type { Screens } from './useScreens.ts';

/** What decides which widgets are offered. */
type Wanted = Pick<HostContext, 'flags' | 'role' | 'surface'>;

/**
 * The widgets that are made for the surface and the role and that the host does not leave out, in the order of the
 * navigation; one always remains.
 *
 * @param alone the widget that the host mounts by itself; it is offered whatever else is said
 */
export function offeredWidgets(host: Wanted, alone?: WidgetId): readonly WidgetId[] {
  const offered = WIDGET_IDS.filter((id) => id === alone || isOffered(id, host));
  return offered.length > 0 ? offered : ['home'];
}

function isOffered(id: WidgetId, { flags, role, surface = 'phone' }: Wanted): boolean {
  const allowed = placeOf(id) !== 'staff' || role === 'staff';
  return allowed && isFor(id, surface) && flags?.[id] !== false;
}

/** The ways of a navigation: those that stand in it, and those that wait under 更多. */
export interface NavigationLinks {
  readonly shown: readonly WidgetId[];
  readonly more: readonly WidgetId[];
}

/** All ways in a row, or on a narrow bar those of `main` and the others under 更多. */
export function navigationLinksOf(offered: readonly WidgetId[], narrow: boolean): NavigationLinks {
  const shown = offered.filter((id) => placeOf(id) !== undefined);
  if (!narrow) return { shown, more: [] };
  return {
    shown: shown.filter((id) => placeOf(id) === 'main'),
    more: shown.filter((id) => placeOf(id) !== 'main'),
  };
}

/** The screen, or where its widget is left out the first one that is not. */
export function offeredScreen(to: Destination, offered: readonly WidgetId[]): Destination {
  return offered.includes(widgetOf(to)) ? to : startOf(offered[0] ?? 'home');
}

/** The screens with the current one replaced when its widget was left out meanwhile; what stood there waits hidden. */
export function offeredScreens(screens: Screens, offered: readonly WidgetId[]): Screens {
  const { seen } = screens;
  const current = offeredScreen(screens.current, offered);
  if (current === screens.current) return screens;
  const isSeen = seen.some((screen) => widgetOf(screen) === widgetOf(current));
  return { ...screens, current, seen: isSeen ? seen : [...seen, current] };
}
