import { mount as mountUnchecked } from '../mount/mount.ts';
import type { MountModule } from '../package/modules.ts';

export type { HostContext, Mounted, MountProps } from '../contract/types.ts';

/** The plugin for any page, with a React of its own in a shadow root. */
export const mount: MountModule['mount'] = mountUnchecked;
