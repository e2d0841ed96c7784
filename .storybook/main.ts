import { defineMain } from '@storybook/react-vite/node';
import { mergeConfig } from 'vite';
import { SCREEN_KINDS } from '../src/domain/screens.ts';

const pages = SCREEN_KINDS.map((kind) => `../stories/${kind}.stories.tsx`);
const others = `../stories/**/!(${SCREEN_KINDS.join('|')}).stories.tsx`;

export default defineMain({
  framework: '@storybook/react-vite',
  // The pages stand in the order of THE TABLE of screens.
  stories: [...pages, others],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Contains the service worker of MSW, which serves the sandbox city. Copy it from msw/lib again with every new MSW.
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: '说明' },
  // `react-docgen-typescript` needs the compiler API of TypeScript, which version 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) =>
    mergeConfig(config, {
      build: {
        // antd marks every file with 'use client', and the bundler warns about each.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
        // Kilobytes. Residents do not load Storybook.
        chunkSizeWarningLimit: 4000,
      },
    }),
});
