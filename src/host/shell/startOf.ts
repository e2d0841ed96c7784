import type { Destination } from '../../domain/destination.ts';
import { type WidgetId, widgets } from '../../widgets/index.ts';

const starts: readonly Destination[] = [
  { kind: 'home' },
  { kind: 'jobs' },
  { kind: 'policies' },
  { kind: 'guidance' },
  { kind: 'stations' },
];

/** The first screen of a widget. By default, of 首页. */
export function startOf(widget: WidgetId = 'home'): Destination {
  const [kind] = widgets[widget].shows;
  return starts.find((start) => start.kind === kind) ?? { kind: 'home' };
}
