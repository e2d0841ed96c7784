import type { Page } from '@playwright/test';
import type { SurfaceName } from '../../src/ui/surface/surface.ts';

/** The usual size of the window of each surface that is touched. */
export const SCREENS = {
  phone: { width: 360, height: 740 },
  pad: { width: 820, height: 1180 },
  kiosk: { width: 1080, height: 1920 },
} as const satisfies Partial<Record<SurfaceName, { width: number; height: number }>>;

export const PLAIN = '/plain.html';

/** Everything of ours on the page: the plugin lives in the last shadow root. */
export const ours = (page: Page) => page.locator('.surface').last();
