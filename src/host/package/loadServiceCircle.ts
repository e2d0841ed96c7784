import { fieldOf, othersIn } from '../contract/unchecked.ts';
import { unknownField, unknownReporter } from '../contract/unknownName.ts';
import { forgetPending, loadContainer, ScriptError } from '../mount/loadContainer.ts';
import type { IconModule, ManifestModule, MountModule } from './modules.ts';

/** Stable codes of {@link LoadError}. */
export type LoadErrorCode =
  /** There is no document, as on a server. */
  | 'no-document'
  /** `from` has no http(s) address. */
  | 'address-invalid'
  /** The entry, or a file that it needs, did not load. */
  | 'entry-unreachable'
  | 'entry-timeout'
  /** The response is not the plugin, such as an error page of the server. */
  | 'entry-invalid'
  /** The plugin does not support the version of the contract of these types. */
  | 'contract-unsupported';

/** Why the plugin could not be loaded. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** The address that failed, as it was given. */
  readonly address: string;
  /** The URL that was asked for. Absent when none was. */
  readonly url: string | undefined;

  constructor(code: LoadErrorCode, address: string, { url, cause }: { url?: string; cause?: unknown } = {}) {
    super(`service-circle: ${code} ${url ?? (address || USAGE)}`, { cause });
    this.code = code;
    this.address = address;
    this.url = url;
  }
}

export interface LoadOptions {
  /**
   * Address of the deployed plugin: the folder that holds `mount/`, or a file there, such as `mf-manifest.json` or
   * `mount/remoteEntry.js`. Of several addresses the first that works is used.
   */
  readonly from: string | readonly string[];
  /** Milliseconds for one attempt at one address. By default, 8000. */
  readonly timeout?: number;
  /** How many times all addresses are tried again, after a pause that doubles each time. By default, 2. */
  readonly retries?: number;
  /** CSP nonce for the script element. By default, none. */
  readonly nonce?: string;
}

/** The plugin, for any page. It includes its own React. */
export interface ServiceCircle extends MountModule, IconModule, ManifestModule {}

const USAGE = "loadServiceCircle({ from: 'https://…' })";
const OPTIONS: readonly (keyof LoadOptions)[] = ['from', 'timeout', 'retries', 'nonce'];
const CONTRACT = 1;
const PAUSE_MS = 400;
const loading = new Map<string, Promise<ServiceCircle>>();
const reportUnknown = unknownReporter(() => undefined);

/**
 * Loads the mount container into the page, with or without module federation there. Calls with the same addresses share
 * one load; after a failure the next call loads again. An unhandled failure does not surface as an error of the page.
 *
 * @throws {LoadError} as a rejection, with the code of the first address
 */
export function loadServiceCircle(options: LoadOptions): Promise<ServiceCircle> {
  reportUnknown(othersIn(options, OPTIONS).map((name) => unknownField(`options.${name}`, name, OPTIONS)));
  const addresses = [options?.from ?? []].flat();
  const key = addresses.join(' ');
  const running = loading.get(key);
  if (running) return running;
  const started = tryAddresses(addresses, options);
  loading.set(key, started);
  started.catch(() => loading.delete(key));
  return started;
}

async function tryAddresses(addresses: readonly string[], options: LoadOptions): Promise<ServiceCircle> {
  if (typeof document === 'undefined') throw new LoadError('no-document', '');
  const { retries = 2, timeout = 8000, nonce } = options ?? {};
  const failures = new Map<string, LoadError>();
  for (let round = 0; round <= retries; round += 1) {
    const left = addresses.filter((address) => isRetryable(failures.get(address)));
    if (round > 0 && left.length > 0) await pause(PAUSE_MS * 2 ** round);
    for (const address of left) {
      const url = entryOf(address, round);
      const failed: Failed = (code, cause, at = url) => new LoadError(code, address, { url: at, cause });
      try {
        if (url === undefined) throw failed('address-invalid');
        return await withTimeout(
          (expired) => open({ url, nonce, timeout, expired, failed }),
          timeout,
          failed,
        );
      } catch (cause) {
        forgetPending();
        failures.set(address, asLoadError(cause, failed));
      }
    }
  }
  throw [...failures.values()][0] ?? new LoadError('address-invalid', '');
}

/** @param at the URL that was asked for. By default, that of the entry */
type Failed = (code: LoadErrorCode, cause?: unknown, at?: string) => LoadError;

interface Attempt {
  readonly url: string;
  readonly nonce: string | undefined;
  readonly timeout: number;
  /** Whether the timeout has passed; the attempt must then stop. */
  expired(): boolean;
  readonly failed: Failed;
}

async function open({ url, nonce, timeout, expired, failed }: Attempt): Promise<ServiceCircle> {
  // The fragment keeps a federation runtime of the page from treating our script element as its own.
  const container = await loadContainer(`${url}#service-circle`, nonce, timeout);
  if (expired()) throw failed('entry-timeout');
  if (!container) throw failed('entry-invalid');
  await container.init({});
  const [about, parts, icon] = await Promise.all(
    ['./manifest', './mount', './Icon'].map(async (name) => (await container.get(name))()),
  );
  if (!hasManifest(about) || !hasMount(parts)) throw failed('entry-invalid');
  const { min, max } = about.manifest.api;
  if (!(min <= CONTRACT && CONTRACT <= max)) throw failed('contract-unsupported');
  if (!hasIcon(icon)) throw failed('entry-invalid');
  return { ...about, ...parts, ...icon };
}

/** A file of a deployment, at the end of its address; the folders are those of a build. */
const FILE = /(?:\/(?:mount|lib))?\/[^/]+\.(?:js|json|html)$/;

/**
 * The URL of the entry; `undefined` when the address is none. Later rounds use another query, because a browser makes the
 * same address wait for a request that hangs.
 */
function entryOf(address: unknown, round: number): string | undefined {
  if (typeof address !== 'string' || address === '') return undefined;
  try {
    const url = new URL(address, document.baseURI);
    url.pathname = `${url.pathname.replace(FILE, '').replace(/\/$/, '')}/mount/remoteEntry.js`;
    url.hash = '';
    if (round > 0) url.searchParams.set('retry', String(round));
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Rejects after so many milliseconds. */
function withTimeout<T>(
  work: (expired: () => boolean) => Promise<T>,
  ms: number,
  failed: Failed,
): Promise<T> {
  let expired = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      expired = true;
      reject(failed('entry-timeout'));
    }, ms);
    work(() => expired)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Whether another attempt may succeed. */
const isRetryable = (failure?: LoadError) =>
  !failure || failure.code === 'entry-unreachable' || failure.code === 'entry-timeout';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/* Checks only the types of the exports; their signatures are those of the contract version in the manifest. */
const has = (type: 'function' | 'object', value: unknown, name: string) =>
  typeof fieldOf(value, name) === type;
const hasManifest = (value: unknown): value is ManifestModule => has('object', value, 'manifest');
const hasMount = (value: unknown): value is MountModule => has('function', value, 'mount');
const hasIcon = (value: unknown): value is IconModule => has('function', value, 'mountIcon');

/** A script or chunk that does not load is `entry-unreachable`; everything else is `entry-invalid`. */
function asLoadError(cause: unknown, failed: Failed): LoadError {
  if (cause instanceof LoadError) return cause;
  if (cause instanceof ScriptError) return failed('entry-unreachable', cause);
  if (!(cause instanceof Error && cause.name === 'ChunkLoadError')) return failed('entry-invalid', cause);
  const chunk = fieldOf(cause, 'request');
  return failed('entry-unreachable', cause, typeof chunk === 'string' ? chunk : undefined);
}
