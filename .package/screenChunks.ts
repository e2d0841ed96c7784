import type { Module, OptimizationSplitChunksCacheGroup, RspackOptions } from '@rspack/core';
import { WIDGET_IDS } from '../src/widgets/index.ts';

/** Chunks that load after `render` and may share modules with it or with each other. */
const FIRST: readonly string[] = ['own', 'more-icons', ...WIDGET_IDS];

/** Chunks that load after those: they take from them what they share, and bring it to nobody's first screen. */
const AFTER: readonly string[] = ['job', 'calculators', 'matches', 'ad-check', 'words', 'policy-words'];

const SHARING: readonly string[] = ['render', ...FIRST, ...AFTER];

type Shared = 'render' | 'common' | 'pages';

/** Where the modules go that several chunks share. */
function sharedOf(users: readonly string[]): Shared | undefined {
  if (users.includes('render')) return 'render';
  if (users.filter((user) => FIRST.includes(user)).length < 2) return undefined;
  // Residents come for jobs first: the list of jobs does not wait for what only other screens share.
  return users.includes('jobs') ? 'common' : 'pages';
}

const shared = (name: Shared): OptimizationSplitChunksCacheGroup => ({
  test: (module: Module, { chunkGraph }) =>
    sharedOf(chunkGraph.getModuleChunks(module).map((chunk) => chunk.name ?? '')) === name,
  chunks: (chunk) => SHARING.includes(chunk.name ?? ''),
  name,
  minChunks: 2,
  enforce: true,
});

/**
 * Few files per screen, because each request costs a phone a round trip: the renderer with what all need, the
 * modules that several screens share, and the screen itself.
 */
export const screenChunks: RspackOptions['optimization'] = {
  // Counted in the order of imports: shorter than numbers made from names, and the same in whatever folder the build
  // runs. That an added module moves them costs nothing, because each release has its own global, and so its own files.
  moduleIds: 'natural',
  chunkIds: 'natural',
  splitChunks: {
    // A library that only one chunk uses stays in it.
    minChunks: 2,
    cacheGroups: {
      render: shared('render'),
      common: shared('common'),
      pages: shared('pages'),
    },
  },
};
