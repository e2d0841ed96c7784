import type { RspackOptions } from '@rspack/core';
import { WIDGET_IDS } from '../src/widgets/index.ts';

/**
 * Few files a screen, as each costs a phone its own wait: what renders, what two screens have in common, and the screen.
 */
export const screenChunks: RspackOptions['optimization'] = {
  splitChunks: {
    cacheGroups: {
      shared: {
        chunks: ({ name = '' }) => name === 'render' || WIDGET_IDS.some((id) => id === name),
        name: (_module, chunks) => (chunks.some(({ name }) => name === 'render') ? 'base' : 'common'),
        minChunks: 2,
        enforce: true,
      },
    },
  },
};
