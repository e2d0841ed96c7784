import { type HttpHandler, HttpResponse, http } from 'msw';
import { createCity } from './app.ts';
import { isLost } from './lostResponse.ts';

/** An object that handles requests, such as the sandbox city. */
export interface FetchHandler {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * Creates MSW handlers for the sandbox city. They give the same responses as over the network, without a server.
 *
 * @param origin the origin of the city, without a trailing slash. By default, any origin.
 */
export function cityHandlers(city: FetchHandler = createCity(), origin = '*'): HttpHandler[] {
  return [`${origin}/api/*`, `${origin}/scenario/*`, `${origin}/hrss/*`, `${origin}/feed.*`].map((path) =>
    http.all(path, async ({ request }) => {
      const answer = await city.fetch(request);
      return isLost(answer) ? HttpResponse.error() : answer;
    }),
  );
}
