import { defineMain } from '@storybook/react-vite/node';
import { mergeConfig } from 'vite';
import { SCREEN_KINDS } from '../src/domain/screens.ts';
import { everyStoryIndexer, everyStoryPlugin } from './everyStory.ts';

const pages = SCREEN_KINDS.map((kind) => `../stories/${kind}.stories.tsx`);
const others = `../stories/**/!(${SCREEN_KINDS.join('|')}).stories.tsx`;

export default defineMain({
  framework: '@storybook/react-vite',
  // The pages stand in the order of THE TABLE of screens.
  stories: ['../stories/*.mdx', ...pages, others],
  experimental_indexers: (existing = []) => [everyStoryIndexer, ...existing],
  addons: [
    // No source code on the pages of docs: what looks at the code for it cannot read stories that are added later.
    { name: '@storybook/addon-docs', options: { csfPluginOptions: null } },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // Contains the service worker of MSW, which serves the sandbox city. Copy it from msw/lib again with every new MSW.
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: '说明' },
  // Controls are written in Chinese by hand. Docgen would add every other prop, with its comment in English.
  typescript: { reactDocgen: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [everyStoryPlugin],
      build: {
        // antd marks every file with 'use client', and the bundler warns about each.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
        // Kilobytes. Residents do not load Storybook.
        chunkSizeWarningLimit: 4000,
      },
    }),
});
