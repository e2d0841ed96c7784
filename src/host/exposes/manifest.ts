import { WIDGET_IDS, widgets } from '../../widgets/index.ts';
import { api, version } from '../version.ts';

export { linkTo, readLink } from '../../domain/destination.ts';

/** What this build is and holds, for a host to ask before it mounts anything. */
export const manifest = {
  name: 'service-circle',
  version,
  /** Major versions of the contract that it understands. */
  api,
  widgets: WIDGET_IDS.map((id) => ({ id, title: widgets[id].title, surfaces: widgets[id].surfaces })),
} as const;
