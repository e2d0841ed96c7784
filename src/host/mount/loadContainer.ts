import { fieldOf } from '../contract/unchecked.ts';

const CONTAINER = 'service_circle_mount';

/** A container of module federation, as its script leaves it behind. */
export interface Container {
  init(shared: object): unknown;
  get(name: string): Promise<() => unknown>;
}

/** A script that did not come. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Milliseconds that a script may take. */
const TIMEOUT_MS = 15_000;

/**
 * Runs the script of the mount container; the name that it takes on the page is given back to whoever had it before.
 * `undefined` when the script is something else.
 *
 * @param nonce for the script element, where the host's policy asks for one
 * @throws {ScriptError} as a rejection, when it does not come in time. By default, within 15 s
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

/** Takes scripts off the page that a container waits for, so that they are not taken for those of another one. */
export function forgetPending(): void {
  for (const script of document.querySelectorAll(`script[data-rspack^="${CONTAINER}"]`)) script.remove();
}

const isContainer = (value: unknown): value is Container =>
  typeof fieldOf(value, 'init') === 'function' && typeof fieldOf(value, 'get') === 'function';
