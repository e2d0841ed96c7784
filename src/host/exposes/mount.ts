/** The plugin for any page, with a React of its own in a shadow root. */
export type { HostContext, Mounted, MountProps } from '../contract/types.ts';
export { mount } from '../mount/mount.ts';
