import type { Hono } from 'hono';
import { setupServer } from 'msw/node';
import { cityHandlers } from './handlers.ts';

/** The sandbox city inside a test process: `listen()` before, `close()` after. */
export const cityInNode = (city?: Hono, origin?: string) => setupServer(...cityHandlers(city, origin));
