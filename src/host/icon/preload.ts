/* What an icon loads while the browser is idle: `mount`, and what looks for mistakes in the icon's own props. */

export { reportToHost } from '../contract/reportToHost.ts';
export { mount } from '../mount/mount.ts';
export { reportIconMistakes } from './iconMistakes.ts';
