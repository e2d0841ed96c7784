import { defineConfig } from '@playwright/test';
import { prepareChromium } from '../browser/chromium.ts';

/** The plugin in real pages, in a real browser, over real HTTP from three origins. */
export default defineConfig({
  testDir: '.',
  globalSetup: './serve.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // A page often waits, for a moment of its own or for an answer: two cores carry three of them.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  // A machine that is busy with something else may stall a page; what is wrong fails twice.
  retries: 1,
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: await prepareChromium(),
    screenshot: 'only-on-failure',
  },
});
