import type { ComponentType } from 'react';
import type { Destination } from '../domain/destination.ts';
import type { SurfaceName } from '../ui/surface/surface.ts';

export interface WidgetProps {
  /** The screen to show; always one that the widget answers for. */
  readonly destination: Destination;
  /** The resident came here by an action inside the plugin, so that the heading takes the focus. */
  readonly arrived: boolean;
}

/** What THE LIST says about a widget. */
export interface Widget {
  /** Its name everywhere: navigation, headings, manifest. */
  readonly title: string;
  /** The screens it answers for; the first is the one it starts with. */
  readonly shows: readonly Destination['kind'][];
  readonly surfaces: readonly SurfaceName[];
  readonly load: () => Promise<{ default: ComponentType<WidgetProps> }>;
}
