import type { RspackOptions } from '@rspack/core';
import { WIDGET_IDS } from '../src/widgets/index.ts';

/** Chunks that load after `render` and may share modules with it or with each other. */
const FIRST: readonly string[] = ['own', 'more-icons', ...WIDGET_IDS];

/** Chunks that load after those: they take from them what they share, and bring it to nobody's first screen. */
const AFTER: readonly string[] = ['job', 'matches', 'ad-check', 'words'];

const isFirst = ({ name = '' }: { readonly name?: string }) => FIRST.includes(name);
const mayShare = ({ name = '' }: { readonly name?: string }) =>
  name === 'render' || FIRST.includes(name) || AFTER.includes(name);

/**
 * Few files per screen, because each request costs a phone a round trip: the renderer with its base, the modules that
 * several screens share, and the screen itself.
 */
export const screenChunks: RspackOptions['optimization'] = {
  splitChunks: {
    // A library that only one chunk uses stays in it.
    minChunks: 2,
    cacheGroups: {
      http: {
        test: /node_modules\/axios\//,
        chunks: ({ name = '' }) => name === 'render',
        name: 'base',
        minChunks: 1,
        enforce: true,
      },
      shared: {
        test: (module, { chunkGraph }) => {
          const chunks = chunkGraph.getModuleChunks(module);
          return chunks.some(({ name }) => name === 'render') || chunks.filter(isFirst).length > 1;
        },
        chunks: mayShare,
        name: (_module, chunks) => (chunks.some(({ name }) => name === 'render') ? 'base' : 'common'),
        minChunks: 2,
        enforce: true,
      },
    },
  },
};
