import { fieldOf } from '../contract/unchecked.ts';
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
  /** The address that failed. */
  readonly address: string;

  constructor(code: LoadErrorCode, address: string, cause?: unknown) {
    super(`service-circle: ${code} ${address}`, { cause });
    this.code = code;
    this.address = address;
  }
}

export interface LoadOptions {
  /**
   * Address of the deployed plugin: the folder that holds `mount/`. Of several addresses the first that works is used.
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

const CONTRACT = 1;
const PAUSE_MS = 400;
const loading = new Map<string, Promise<ServiceCircle>>();

/**
 * Loads the mount container into the page, with or without module federation there. Calls with the same addresses share
 * one load; after a failure the next call loads again. An unhandled failure does not surface as an error of the page.
 *
 * @throws {LoadError} as a rejection, with the code of the first address
 */
export function loadServiceCircle(options: LoadOptions): Promise<ServiceCircle> {
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
      try {
        return await withTimeout(
          (expired) => open(address, round, { nonce, timeout, expired }),
          timeout,
          address,
        );
      } catch (cause) {
        forgetPending();
        failures.set(address, asLoadError(cause, address));
      }
    }
  }
  throw [...failures.values()][0] ?? new LoadError('address-invalid', '');
}

interface Attempt {
  readonly nonce: string | undefined;
  readonly timeout: number;
  /** Whether the timeout has passed; the attempt must then stop. */
  expired(): boolean;
}

async function open(
  address: string,
  round: number,
  { nonce, timeout, expired }: Attempt,
): Promise<ServiceCircle> {
  const container = await loadContainer(entryOf(address, round), nonce, timeout);
  if (expired()) throw new LoadError('entry-timeout', address);
  if (!container) throw new LoadError('entry-invalid', address);
  await container.init({});
  const [about, parts, icon] = await Promise.all(
    ['./manifest', './mount', './Icon'].map(async (name) => (await container.get(name))()),
  );
  if (!hasManifest(about) || !hasMount(parts)) {
    throw new LoadError('entry-invalid', address);
  }
  const { min, max } = about.manifest.api;
  if (!(min <= CONTRACT && CONTRACT <= max)) throw new LoadError('contract-unsupported', address);
  if (!hasIcon(icon)) throw new LoadError('entry-invalid', address);
  return { ...about, ...parts, ...icon };
}

/**
 * The address of the entry. Later rounds use another query, because a browser makes the same address wait for a request
 * that hangs. The fragment keeps a federation runtime of the page from treating our script element as its own.
 */
function entryOf(address: string, round: number): string {
  try {
    const url = new URL(`${address.replace(/\/?$/, '/')}mount/remoteEntry.js`, document.baseURI);
    if (round > 0) url.search = `retry=${round}`;
    url.hash = 'service-circle';
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {}
  throw new LoadError('address-invalid', address);
}

/** Rejects after so many milliseconds. */
function withTimeout<T>(
  work: (expired: () => boolean) => Promise<T>,
  ms: number,
  address: string,
): Promise<T> {
  let expired = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      expired = true;
      reject(new LoadError('entry-timeout', address));
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
function asLoadError(cause: unknown, address: string): LoadError {
  if (cause instanceof LoadError) return cause;
  const unreachable =
    cause instanceof ScriptError || (cause instanceof Error && cause.name === 'ChunkLoadError');
  return new LoadError(unreachable ? 'entry-unreachable' : 'entry-invalid', address, cause);
}
