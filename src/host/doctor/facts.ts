import type { CityConfig, SourceConfig } from '../../city/cityConfig.ts';
import type { HostContext } from '../contract/types.ts';

/** A context whose city is known. */
export type KnownContext = Omit<HostContext, 'city'> & { readonly city: CityConfig };

/** One request and its response. */
export interface Fetched {
  readonly url: string;
  /** Absent when no response came; `error` then says why. */
  readonly status?: number;
  readonly error?: string;
  /** Whether the response came from another address, to which a redirect led. By default, false. */
  readonly redirected?: boolean;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** SHA-256 of the body, in hexadecimal digits. Absent when it was not asked for. */
  readonly sum?: string;
}

/** Whether a page of the origin may read the response: it is of the same origin, or CORS allows it. */
export function isOpenTo({ url, redirected, headers }: Fetched, origin: string): boolean {
  if (new URL(url).origin === origin && !redirected) return true;
  const allowed = headers['access-control-allow-origin'];
  return allowed === '*' || allowed === origin;
}

/** A deployed release: its list of files, and each of them. */
export interface ReleaseFacts {
  /** `SHA256SUMS`. */
  readonly sums: Fetched;
  /** Empty when the list cannot be read. */
  readonly files: readonly { readonly fetched: Fetched; readonly sum: string }[];
}

/** Requests that show how the server behaves. */
export interface Probes {
  /** A file that is not there, with a hash in its name. */
  readonly absent: Fetched;
  /** The folder of the mount container. */
  readonly folder: Fetched;
  /** The first byte of a script. Absent when there is no script. */
  readonly part?: Fetched;
}

/** The requests to one source of the city. */
export interface SourceFacts {
  readonly source: SourceConfig;
  readonly read: Fetched;
  /** One preflight for each method of a write, and for a read with the token; `headers` are those it asks for. */
  readonly preflights: readonly {
    readonly method: string;
    readonly headers: readonly string[];
    readonly fetched: Fetched;
  }[];
}

/** One of the two containers. */
export interface ContainerFacts {
  /** `react` or `mount`. */
  readonly name: string;
  readonly manifest: Fetched;
  readonly entry: Fetched;
  /** The files that the manifest lists for its exposed modules. */
  readonly chunks: readonly Fetched[];
}

/** The input of the checks, which send no requests themselves. */
export interface Facts {
  /** Address of the deployed `dist/`, with a slash at the end. */
  readonly plugin: string;
  /** Origin of the host's page. */
  readonly origin: string;
  /** Absent when no page was given. */
  readonly page?: Fetched;
  readonly containers: readonly ContainerFacts[];
  /** `manifest.json`. */
  readonly about: Fetched;
  /** `standalone.js`. */
  readonly standalone: Fetched;
  /**
   * The files for hosts without module federation, `standalone.js` included; a deployment may leave all of them out.
   */
  readonly pages: readonly Fetched[];
  /** `frame-origins.json`, which the operator may put beside them. */
  readonly frameOrigins: Fetched;
  /** Absent when no `SHA256SUMS` is deployed, as with a `dist/` that is no release. */
  readonly release?: ReleaseFacts;
  readonly probes: Probes;
  /** Absent when no configuration was given. */
  readonly context?: KnownContext;
  /** The file with the configuration of the city. Absent where the context has it itself. */
  readonly cityFile?: Fetched;
  readonly sources: readonly SourceFacts[];
}

export const arrived = ({ status = 0 }: Fetched): boolean => status >= 200 && status < 300;

type Path = readonly (string | number)[];

/** The value at a path of parsed JSON or of a context; `undefined` when the path does not exist or cannot be read. */
export function at(value: unknown, ...path: Path): unknown {
  try {
    return path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
  } catch {
    return undefined;
  }
}

export function listAt(value: unknown, ...path: Path): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** The parsed body; `undefined` when it is not JSON. */
export function jsonOf({ text }: Fetched): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
