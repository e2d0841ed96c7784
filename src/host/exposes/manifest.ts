import { isDetail, screensOf } from '../../domain/screens.ts';
import { placeOf, screenName, WIDGET_IDS, widgets } from '../../widgets/index.ts';
import type { HostContext } from '../contract/types.ts';
import { api, version } from '../contract/version.ts';
import type { Finding } from '../doctor/finding.ts';
import type { PluginManifest } from '../package/modules.ts';

export { linkTo, readLink } from '../../domain/deepLinks.ts';

/** Describes this build, for a host to read before it mounts anything. */
export const manifest: PluginManifest = {
  name: 'service-circle',
  version,
  /** Major versions of the contract that it supports. */
  api,
  widgets: WIDGET_IDS.map((id) => ({
    id,
    title: widgets[id].title,
    place: placeOf(id),
    surfaces: widgets[id].surfaces,
    screens: screensOf(id).map((kind) => ({ kind, title: screenName(kind), detail: isDetail(kind) })),
  })),
};

/**
 * Examines the page in which it runs and reports what would keep the plugin from working there. Never rejects. Loads
 * its code when it is called.
 *
 * @param host the context as for `mount`. With it, the sources of the city are called too
 */
export async function doctor(host?: HostContext): Promise<readonly Finding[]> {
  try {
    const { examinePage } = await import('../doctor/examinePage.ts');
    return await examinePage(host);
  } catch (cause) {
    const seen = `The examination ended early: ${String(cause)}`;
    return [{ level: 'error', code: 'doctor-failed', seen, todo: 'See whether all files are deployed.' }];
  }
}
