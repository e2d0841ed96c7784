import { WIDGET_IDS, widgets } from '../../widgets/index.ts';
import { version } from '../version.ts';

/** What this build is and holds, for a host to ask before it mounts anything. */
export const manifest = {
  name: 'service-circle',
  version,
  /** Major versions of the contract that it understands. */
  api: { min: 1, max: 1 },
  widgets: WIDGET_IDS.map((id) => ({ id, title: widgets[id].title, surfaces: widgets[id].surfaces })),
} as const;
