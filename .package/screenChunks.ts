import type { RspackOptions } from '@rspack/core';
import { WIDGET_IDS } from '../src/widgets/index.ts';

/** Chunks that come after what renders, and share with it or with each other. */
const LATER: readonly string[] = ['own', 'more-icons', ...WIDGET_IDS];

/**
 * Few files a screen, as each costs a phone its own wait: what renders, what two screens have in common, and the screen.
 */
export const screenChunks: RspackOptions['optimization'] = {
  splitChunks: {
    cacheGroups: {
      http: {
        test: /node_modules\/axios\//,
        chunks: ({ name = '' }) => name === 'render',
        name: 'base',
        enforce: true,
      },
      shared: {
        chunks: ({ name = '' }) => name === 'render' || LATER.includes(name),
        name: (_module, chunks) => (chunks.some(({ name }) => name === 'render') ? 'base' : 'common'),
        minChunks: 2,
        enforce: true,
      },
    },
  },
};
