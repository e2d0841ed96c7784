import type { RspackOptions } from '@rspack/core';
import { WIDGET_IDS } from '../src/widgets/index.ts';

/** Chunks that load after `render` and may share modules with it or with each other. */
const LATER: readonly string[] = ['own', 'more-icons', ...WIDGET_IDS];

/**
 * Few files per screen, because each request costs a phone a round trip: the renderer with its base, the modules that
 * several screens share, and the screen itself.
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
