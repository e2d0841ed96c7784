import { fieldOf } from '../contract/unchecked.ts';
import { forgetPending, loadContainer, ScriptError } from '../mount/loadContainer.ts';
import type { IconModule, ManifestModule, MountModule } from './modules.ts';

/** Stable codes of {@link LoadError}. */
export type LoadErrorCode =
  /** There is no page to load into, as on a server. */
  | 'no-document'
  /** `from` holds no http(s) address. */
  | 'address-invalid'
  /** The entry or a file it needs did not come. */
  | 'entry-unreachable'
  | 'entry-timeout'
  /** Something came and is not the plugin, such as a page of the server's own. */
  | 'entry-invalid'
  /** It does not speak the version of the contract that these types are of. */
  | 'contract-unsupported';

/** Why the plugin could not be loaded. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** The address that it is about. */
  readonly address: string;

  constructor(code: LoadErrorCode, address: string, cause?: unknown) {
    super(`service-circle: ${code} ${address}`, { cause });
    this.code = code;
    this.address = address;
  }
}

export interface LoadOptions {
  /** Where the plugin is deployed, the folder that holds `mount/`; of several the first that works is used. */
  readonly from: string | readonly string[];
  /** Milliseconds that one address may take. By default, 8000. */
  readonly timeout?: number;
  /** How many times all addresses are gone through once more, after a pause that doubles. By default, 2. */
  readonly retries?: number;
  /** CSP nonce for the script element. By default, none. */
  readonly nonce?: string;
}

/** The plugin, for any page. It brings its own React. */
export interface ServiceCircle extends MountModule, IconModule, ManifestModule {}

const CONTRACT = 1;
const PAUSE_MS = 400;
const loading = new Map<string, Promise<ServiceCircle>>();

/**
 * Loads the mount container into the page, whether or not it has module federation. The same addresses are loaded
 * once; after a failure the next call tries again. Nothing is thrown into the page, also when nobody waits for it.
 *
 * @throws {LoadError} as a rejection, with the code of the first address
 */
export function loadServiceCircle(options: LoadOptions): Promise<ServiceCircle> {
  const addresses = [options?.from ?? []].flat();
  const key = addresses.join(' ');
  const known = loading.get(key);
  if (known) return known;
  const started = goThrough(addresses, options);
  loading.set(key, started);
  started.catch(() => loading.delete(key));
  return started;
}

async function goThrough(addresses: readonly string[], options: LoadOptions): Promise<ServiceCircle> {
  if (typeof document === 'undefined') throw new LoadError('no-document', '');
  const { retries = 2, timeout = 8000, nonce } = options ?? {};
  const failures = new Map<string, LoadError>();
  for (let round = 0; round <= retries; round += 1) {
    const left = addresses.filter((address) => mayPass(failures.get(address)));
    if (round > 0 && left.length > 0) await pause(PAUSE_MS * 2 ** round);
    for (const address of left) {
      try {
        return await inTime((over) => open(address, round, { nonce, timeout, over }), timeout, address);
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
  /** Nobody waits for it any more: it must not begin anything. */
  over(): boolean;
}

async function open(
  address: string,
  round: number,
  { nonce, timeout, over }: Attempt,
): Promise<ServiceCircle> {
  const container = await loadContainer(entryOf(address, round), nonce, timeout);
  if (over()) throw new LoadError('entry-timeout', address);
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
 * In later rounds under another name: a browser lets the same one wait for the request that hangs. The fragment keeps
 * a federation runtime of the page from taking our script element for its own.
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

/** Rejects when it takes too long. */
function inTime<T>(work: (over: () => boolean) => Promise<T>, ms: number, address: string): Promise<T> {
  let over = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      over = true;
      reject(new LoadError('entry-timeout', address));
    }, ms);
    work(() => over)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Whether it makes sense to ask again. */
const mayPass = (failure?: LoadError) =>
  !failure || failure.code === 'entry-unreachable' || failure.code === 'entry-timeout';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/* That a part is a function can be seen; what it takes and gives is the contract that its manifest names. */
const has = (type: 'function' | 'object', value: unknown, name: string) =>
  typeof fieldOf(value, name) === type;
const hasManifest = (value: unknown): value is ManifestModule => has('object', value, 'manifest');
const hasMount = (value: unknown): value is MountModule => has('function', value, 'mount');
const hasIcon = (value: unknown): value is IconModule => has('function', value, 'mountIcon');

/** What does not come is the network's fault, all else the file's. */
function asLoadError(cause: unknown, address: string): LoadError {
  if (cause instanceof LoadError) return cause;
  const unreachable =
    cause instanceof ScriptError || (cause instanceof Error && cause.name === 'ChunkLoadError');
  return new LoadError(unreachable ? 'entry-unreachable' : 'entry-invalid', address, cause);
}
