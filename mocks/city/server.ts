import { loginRoutes } from '../serve/login.ts';
import { type Origin, serveOrigin } from '../serve/origin.ts';
import { type CityOptions, createCity } from './app.ts';

export interface ServeOptions extends CityOptions {
  /** 0 takes any free one. */
  readonly port: number;
}

/** A sandbox city, and beside it the login of the platform that stands around it. */
export const cityApp = (options: CityOptions) => createCity(options).route('/', loginRoutes());

/**
 * Serves a sandbox city on this machine only; the base address of the source is `${url}/api`.
 *
 * @throws the system's error when the port cannot be had
 */
export function serveCity({ port, ...options }: ServeOptions): Promise<Origin> {
  // The adapter of Node hands its own answer along, by which a connection can be cut.
  return serveOrigin(cityApp(options).fetch, port);
}
