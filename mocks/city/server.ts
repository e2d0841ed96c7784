import { loginRoutes } from '../serve/login.ts';
import { type Origin, serveOrigin } from '../serve/origin.ts';
import { type CityOptions, createCity } from './app.ts';

export interface ServeOptions extends CityOptions {
  /** 0 for any free port. */
  readonly port: number;
}

/** A sandbox city, with the login of the host platform at the same origin. */
export const cityApp = (options: CityOptions) => createCity(options).route('/', loginRoutes());

/**
 * Serves a sandbox city on this machine only; the base address of the source is `${url}/api`.
 *
 * @throws the system error if the port is not available
 */
export function serveCity({ port, ...options }: ServeOptions): Promise<Origin> {
  // The Node adapter passes its response object along, by which a connection can be closed.
  return serveOrigin(cityApp(options).fetch, port);
}
