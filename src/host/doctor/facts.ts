import type { SourceConfig } from '../../city/cityConfig.ts';
import type { HostContext } from '../contract/types.ts';

/** One request and what came back. */
export interface Fetched {
  readonly url: string;
  /** Absent when nothing came back; `error` then says why. */
  readonly status?: number;
  readonly error?: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What was asked of one source of the city. */
export interface SourceFacts {
  readonly source: SourceConfig;
  readonly read: Fetched;
  /** The page's question before a write, or a read with the login, for each method; with the headers it asks for. */
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
  /** The files that its exposed parts begin with. */
  readonly chunks: readonly Fetched[];
}

/** Everything that the checks judge; they ask nothing themselves. */
export interface Facts {
  /** Where `dist/` is deployed, with a slash at the end. */
  readonly plugin: string;
  /** Origin of the host's page. */
  readonly origin: string;
  /** Absent when no page was named. */
  readonly page?: Fetched;
  readonly containers: readonly ContainerFacts[];
  /** `manifest.json`. */
  readonly about: Fetched;
  /** `standalone.js`. */
  readonly standalone: Fetched;
  /** What is served beside it for pages without module federation, itself included; a deployment may leave all out. */
  readonly pages: readonly Fetched[];
  /** `frame-origins.json`, which whoever deploys may put beside them. */
  readonly frameOrigins: Fetched;
  /** Absent when no configuration was given. */
  readonly context?: HostContext;
  readonly sources: readonly SourceFacts[];
}

export const arrived = ({ status = 0 }: Fetched): boolean => status >= 200 && status < 300;

/** What is at a path of parsed JSON; nothing where the path ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
};

/** The body as JSON; nothing when it is none. */
export function jsonOf({ text }: Fetched): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
