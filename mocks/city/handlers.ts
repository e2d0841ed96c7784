import type { Hono } from 'hono';
import { type HttpHandler, http } from 'msw';
import { createCity } from './app.ts';

/**
 * Hands the sandbox city to MSW: the same answers as over the network, without a server.
 *
 * @param origin where the city is said to live, without a slash at the end. By default, anywhere.
 */
export function cityHandlers(city: Hono = createCity(), origin = '*'): HttpHandler[] {
  return [`${origin}/api/*`, `${origin}/scenario/*`].map((path) =>
    http.all(path, ({ request }) => city.fetch(request)),
  );
}
