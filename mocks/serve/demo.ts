import { join } from 'node:path';
import { cityApp } from '../city/server.ts';
import { deployedSettings, hostApp, pluginApp } from './folders.ts';
import { type Origin, serveOrigin } from './origin.ts';
import { PROJECT } from './quickStarts.ts';
import { whenBuilt } from './waiting.ts';

const HOST_FOLDERS = ['react', 'plain'].map((page) =>
  join(PROJECT, 'node_modules/.cache/service-circle/host', page),
);

export interface Ports {
  readonly host: number;
  readonly plugin: number;
  readonly city: number;
}

/** The three origins of the demo. */
export interface Demo {
  readonly host: Origin;
  readonly plugin: Origin;
  readonly city: Origin;
  close(): Promise<void>;
}

/** A port of the demo is taken by another program. */
export class PortTaken extends Error {
  readonly part: keyof Ports;
  readonly port: number;

  constructor(part: keyof Ports, port: number) {
    super(`${part}: ${port}`);
    this.part = part;
    this.port = port;
  }
}

interface Options {
  /** The city's clock. By default, the clock of this machine. */
  readonly now?: () => Date;
  /** How the city waits. By default, with a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Whether the plugin and the pages are built; until then they say that they are not. By default, they are. */
  isBuilt?(): boolean;
}

/**
 * Serves the host's pages, the plugin and the sandbox city, each on an origin of its own.
 *
 * @throws {PortTaken} when a port is taken; the servers that were started are closed before
 */
export async function serveDemo(
  ports: Ports,
  { now, pause, isBuilt = () => true }: Options = {},
): Promise<Demo> {
  const open: Origin[] = [];
  const serve = async (part: keyof Ports, answer: (request: Request) => Response | Promise<Response>) => {
    try {
      const origin = await serveOrigin(answer, ports[part]);
      open.push(origin);
      return origin;
    } catch (error) {
      await Promise.all(open.map((origin) => origin.close()));
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
        throw new PortTaken(part, ports[part]);
      }
      throw error;
    }
  };
  const city = await serve('city', cityApp({ now, pause }).fetch);
  const origins: string[] = [];
  const plugin = await serve(
    'plugin',
    whenBuilt(
      isBuilt,
      deployedSettings(origins, city.url).route('/', pluginApp(join(PROJECT, 'dist'))).fetch,
    ),
  );
  const host = await serve(
    'host',
    whenBuilt(isBuilt, hostApp(HOST_FOLDERS, () => ({ plugin: plugin.url, city: city.url })).fetch),
  );
  origins.push(host.url);
  return {
    host,
    plugin,
    city,
    async close() {
      await Promise.all(open.map((origin) => origin.close()));
    },
  };
}
