import * as ownWidgets from '../src/host/exposes/ownWidgets.ts';
import { WIDGET_IDS, type WidgetId } from '../src/widgets/index.ts';
import type { Exposed } from './federationContainer.ts';

const fileOf = (name: string) => `./src/host/exposes/${name}.ts`;

/** What a page asks before it shows anything of ours. */
const first = (chunk: 'icon' | 'parts', file: string): Exposed => ({
  import: fileOf(file),
  name: chunk,
  needs: [],
});

/**
 * What opens a screen. All of it is one small chunk, which the icon brings once the page is idle.
 *
 * @param widgets what it shows first. By default, that is not known before it is mounted
 */
const opens = (file: string, ...widgets: readonly WidgetId[]): Exposed => ({
  import: fileOf(file),
  name: 'parts',
  needs: ['render', 'gateway', ...widgets],
});

/** What each container exposes, by the name that hosts ask for. */
export const exposes = {
  service_circle: {
    './Icon': first('icon', 'Icon'),
    './ServiceCircle': opens('ServiceCircle', ...WIDGET_IDS.slice(0, 1)),
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
