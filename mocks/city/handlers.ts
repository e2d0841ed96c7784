import { type HttpHandler, HttpResponse, http } from 'msw';
import { createCity } from './app.ts';
import { LOST } from './written.ts';

/** Anything that answers requests as the sandbox does. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * Hands the sandbox city to MSW: the same answers as over the network, without a server.
 *
 * @param origin where the city is said to live, without a slash at the end. By default, anywhere.
 */
export function cityHandlers(city: Answering = createCity(), origin = '*'): HttpHandler[] {
  return [`${origin}/api/*`, `${origin}/scenario/*`, `${origin}/hrss/*`, `${origin}/feed.*`].map((path) =>
    http.all(path, async ({ request }) => {
      const answer = await city.fetch(request);
      return answer.headers.has(LOST) ? HttpResponse.error() : answer;
    }),
  );
}
