import type { ComponentType, HTMLAttributes } from 'react';
import type { Destination, ScreenKind, ScreenOf, WidgetId } from '../domain/screens.ts';
import type { SurfaceName } from '../ui/surface/surface.ts';
import type { WidgetPlace } from './place.ts';

export interface WidgetProps {
  /** The screen to show; always one that the widget answers for. */
  readonly destination: Destination;
  /** The resident came here by an action inside the plugin, so that the heading takes the focus. */
  readonly arrived: boolean;
}

export type WidgetIcon = ComponentType<Pick<HTMLAttributes<HTMLElement>, 'aria-hidden'>>;

/** What THE LIST says about any widget. */
export interface AnyWidget {
  /** Its name everywhere: navigation, headings, manifest. */
  readonly title: string;
  /** Its picture in the navigation. Of the first screen it comes with the code that draws it; others come later. */
  readonly icon: () => Promise<{ default: WidgetIcon }>;
  /** By default, no way leads to it: it is mounted by itself. */
  readonly place?: WidgetPlace;
  readonly surfaces: readonly SurfaceName[];
  /** What each of its screens is called where screens are chosen from a list. */
  readonly screens: Readonly<Partial<Record<ScreenKind, string>>>;
  readonly load: () => Promise<{ default: ComponentType<WidgetProps> }>;
}

/** The same of one widget: it names each of its screens and no other. */
export interface Widget<Id extends WidgetId> extends AnyWidget {
  readonly screens: Readonly<Record<ScreenOf<Id>, string>>;
}
