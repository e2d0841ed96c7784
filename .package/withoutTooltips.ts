import { join } from 'node:path';
import { NormalModuleReplacementPlugin } from '@rspack/core';
import { root } from './project.ts';

/**
 * antd's `ConfigProvider` imports the provider of shared tooltips, and with it 8 KB of positioning and motion, also
 * where it is never rendered (`tooltip.unique` is off). Every first screen would carry that weight.
 */
export const withoutTooltips = new NormalModuleReplacementPlugin(
  /^\.\.\/tooltip\/UniqueProvider$/,
  join(root, '.package/noTooltips.mjs'),
);
