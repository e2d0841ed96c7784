import type { ComponentType, HTMLAttributes } from 'react';
import type { Destination, ScreenKind, ScreenOf, WidgetId } from '../domain/screens.ts';
import type { SurfaceName } from '../ui/surface/surface.ts';
import type { WidgetPlace } from './widgetPlace.ts';

export interface WidgetProps {
  /** The screen to show. It always belongs to the widget. */
  readonly destination: Destination;
  /** Whether the resident came here by an action inside the plugin. If so, the heading takes the focus. */
  readonly arrived: boolean;
}

export type WidgetIcon = ComponentType<Pick<HTMLAttributes<HTMLElement>, 'aria-hidden'>>;

/** An entry of THE LIST. */
export interface AnyWidget {
  /** Its name everywhere: navigation, headings, manifest. */
  readonly title: string;
  /** The part of the title that a bar shows where large text leaves room for two characters. By default, the title. */
  readonly short?: string;
  /** Loads its icon in the navigation. */
  readonly icon: () => Promise<{ default: WidgetIcon }>;
  /** Where its navigation entry is. By default, it has none and hosts mount it alone. */
  readonly place?: WidgetPlace;
  readonly surfaces: readonly SurfaceName[];
  /** The names of its screens in lists of screens. */
  readonly screens: Readonly<Partial<Record<ScreenKind, string>>>;
  readonly load: () => Promise<{ default: ComponentType<WidgetProps> }>;
  /** Code that it loads after its first screen. It is prefetched, so that a new release takes nothing away. By default, none. */
  readonly later?: () => Promise<unknown>;
}

/** The entry of one widget. It must name each of its screens and no other. */
export interface Widget<Id extends WidgetId> extends AnyWidget {
  readonly screens: Readonly<Record<ScreenOf<Id>, string>>;
}
