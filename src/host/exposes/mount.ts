import { mount as mountUnchecked } from '../mount/mount.ts';
import type { MountModule } from '../package/modules.ts';

export type { HostContext, Mounted, MountProps } from '../contract/types.ts';

/** Mounts the plugin into any page, with its own React in a shadow root. */
export const mount: MountModule['mount'] = mountUnchecked;
