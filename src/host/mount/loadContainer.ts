import { fieldOf } from '../contract/unchecked.ts';

const CONTAINER = 'service_circle_mount';

/** A container of module federation: the global that its script sets. */
export interface Container {
  init(shared: object): unknown;
  get(name: string): Promise<() => unknown>;
}

/** A script did not load. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const TIMEOUT_MS = 15_000;

/**
 * Runs the script of the mount container, then restores the previous value of the global that the script sets.
 * Resolves to `undefined` when the script is not a container.
 *
 * @param nonce CSP nonce for the script element
 * @param timeout in milliseconds. By default, 15 000
 * @throws {ScriptError} as a rejection, when the script does not load in time
 */
export function loadContainer(
  url: string,
  nonce: string | undefined,
  timeout: number = TIMEOUT_MS,
): Promise<Container | undefined> {
  const before: unknown = Reflect.get(globalThis, CONTAINER);
  const script = document.createElement('script');
  script.src = url;
  script.crossOrigin = 'anonymous';
  if (nonce) script.nonce = nonce;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Container | undefined>((resolve, reject) => {
    const fail = () => reject(new ScriptError(`the script did not come: ${url}`));
    timer = setTimeout(fail, timeout);
    script.onerror = fail;
    script.onload = () => {
      const loaded: unknown = Reflect.get(globalThis, CONTAINER);
      Reflect.set(globalThis, CONTAINER, before);
      resolve(loaded !== before && isContainer(loaded) ? loaded : undefined);
    };
    document.head.append(script);
  }).finally(() => {
    clearTimeout(timer);
    script.remove();
  });
}

/** Removes the script elements of pending chunks: another attempt would otherwise wait for them. */
export function forgetPending(): void {
  for (const script of document.querySelectorAll(`script[data-rspack^="${CONTAINER}"]`)) script.remove();
}

const isContainer = (value: unknown): value is Container =>
  typeof fieldOf(value, 'init') === 'function' && typeof fieldOf(value, 'get') === 'function';
