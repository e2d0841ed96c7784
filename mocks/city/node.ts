import { setupServer } from 'msw/node';
import type { createCity } from './app.ts';
import { cityHandlers } from './handlers.ts';

/** Runs the sandbox city in a test process. Call `listen()` before the tests and `close()` after them. */
export const cityInNode = (city?: ReturnType<typeof createCity>, origin?: string) =>
  setupServer(...cityHandlers(city, origin));
