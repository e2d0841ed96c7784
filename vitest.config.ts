import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { prepareChromium } from './tests/browser/chromium.ts';

/** Icons that THE LIST of widgets loads one by one. */
const icons = readFileSync('src/widgets/index.ts', 'utf8').match(/@ant-design\/icons\/\w+/g) ?? [];

const tests = globSync('tests/**/*.test.ts', { exclude: ['tests/embed/**'] });
/** Tests in a page, and those with the database of one: each has a page of its own. */
const inPage = tests.filter((file) =>
  /^(\/\/ @vitest-environment happy-dom|import 'fake-indexeddb\/auto')/.test(readFileSync(file, 'utf8')),
);

const unit = {
  setupFiles: ['tests/setup.ts'],
  // By default, a machine of two cores would leave one of them idle.
  maxWorkers: 2,
  // A machine that is busy with something else is slow, not wrong.
  testTimeout: 20_000,
  sequence: { groupOrder: 0 },
  // The programs that tests start are compiled once.
  env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node') },
};

const cacheDir = 'node_modules/.cache/vitest';

export default defineConfig({
  cacheDir,
  test: {
    fsModuleCachePath: `${cacheDir}/modules`,
    // Storybook switches React's act mode on and off around each event; React remarks on what falls in between.
    onConsoleLog: (log) => !log.includes('not configured to support act'),
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          environment: 'node',
          // They leave nothing behind, so that what they import is read once.
          isolate: false,
          include: tests.filter((file) => !inPage.includes(file)),
        },
      },
      { test: { ...unit, name: 'page', include: inPage } },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        // All that the stories reach. What Vite finds only during a run makes it reload the page under a test.
        optimizeDeps: {
          include: [
            '@ant-design/cssinjs',
            '@ant-design/fast-color',
            '@ant-design/icons',
            ...icons,
            '@storybook/addon-a11y',
            '@storybook/react-vite',
            '@tanstack/react-query',
            '@tanstack/react-virtual',
            'antd',
            'axe-core',
            'axios',
            'chinese-days',
            'dayjs',
            'dayjs/plugin/utc.js',
            'gcoord',
            'hono',
            'hono/cors',
            'msw-storybook-addon',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'zod/mini',
          ],
        },
        test: {
          name: 'stories',
          // After the unit tests, which take both cores.
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          // A story often waits, for a moment of its own or for an answer: two cores carry three of them.
          maxWorkers: 3,
          // One page for all of them, as in Storybook itself: each takes away what it brought.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: await prepareChromium(),
              contextOptions: { reducedMotion: 'reduce', locale: 'zh-CN' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
