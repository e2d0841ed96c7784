import * as ownWidgets from '../src/host/exposes/ownWidgets.ts';
import { WIDGET_IDS, type WidgetId } from '../src/widgets/index.ts';
import type { Exposed } from './federationContainer.ts';

const fileOf = (name: string) => `./src/host/exposes/${name}.ts`;

/** A module that shows no screen. */
const first = (chunk: 'icon' | 'parts', file: string): Exposed => ({
  import: fileOf(file),
  name: chunk,
  needs: [],
});

/**
 * A module that opens a screen. All of them are in one small chunk, which the icon preloads when the page is idle.
 *
 * @param first the widgets that it shows first, and what they ask of the city beside jobs. By default, unknown until it is
 * mounted
 */
const opens = (file: string, ...first: readonly (WidgetId | 'gateway-services')[]): Exposed => ({
  import: fileOf(file),
  name: 'parts',
  needs: ['render', 'gateway', ...first],
});

/** The modules that each container exposes, by the names that hosts import. */
export const exposes = {
  service_circle: {
    './Icon': first('icon', 'Icon'),
    './ServiceCircle': opens('ServiceCircle', ...WIDGET_IDS.slice(0, 1), 'gateway-services'),
    './JobList': opens('JobList', ownWidgets.JobList),
    './PolicyCompilation': opens('PolicyCompilation', ownWidgets.PolicyCompilation),
    './Guidance': opens('Guidance', ownWidgets.Guidance),
    './Widget': opens('Widget'),
    './manifest': first('parts', 'manifest'),
  },
  service_circle_mount: {
    './mount': opens('mount'),
    './Icon': first('icon', 'mountIcon'),
    './manifest': first('parts', 'manifest'),
  },
} satisfies Record<string, Readonly<Record<string, Exposed>>>;
