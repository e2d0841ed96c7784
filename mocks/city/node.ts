import { setupServer } from 'msw/node';
import type { createCity } from './app.ts';
import { cityHandlers } from './handlers.ts';

/** The sandbox city inside a test process: `listen()` before, `close()` after. */
export const cityInNode = (city?: ReturnType<typeof createCity>, origin?: string) =>
  setupServer(...cityHandlers(city, origin));
