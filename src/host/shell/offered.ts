import type { Destination } from '../../domain/destination.ts';
import { WIDGET_IDS, type WidgetId, widgetFor } from '../../widgets/index.ts';
import type { HostContext } from '../contract/types.ts';
import { startOf } from './startOf.ts';
import type { Screens } from './useScreens.ts';

/** The widgets that the host does not leave out, in the order of the navigation; one always remains. */
export function offeredWidgets(flags: HostContext['flags'], alone?: WidgetId): readonly WidgetId[] {
  const offered = WIDGET_IDS.filter((id) => id === alone || flags?.[id] !== false);
  return offered.length > 0 ? offered : ['home'];
}

/** The screen, or where its widget is left out the first one that is not. */
export function offeredScreen(to: Destination, offered: readonly WidgetId[]): Destination {
  return offered.includes(widgetFor(to)) ? to : startOf(offered[0]);
}

/** The screens with the current one replaced when its widget was left out meanwhile; what stood there waits hidden. */
export function offeredScreens(screens: Screens, offered: readonly WidgetId[]): Screens {
  const { seen } = screens;
  const current = offeredScreen(screens.current, offered);
  if (current === screens.current) return screens;
  const isSeen = seen.some((screen) => widgetFor(screen) === widgetFor(current));
  return { ...screens, current, seen: isSeen ? seen : [...seen, current] };
}
