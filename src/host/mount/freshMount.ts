import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { loadContainer } from './loadContainer.ts';

type Mount = (element: Element, host: unknown, props: object) => MountedUnchecked;

/** Path of the mount container, relative to the folder of this build. Set by the build. */
declare const FRESH_ENTRY: string | undefined;
/** Address of the folder of this build. Set by the bundler. */
declare const __webpack_public_path__: string;

let loading: Promise<Mount> | undefined;

/**
 * Loads `mount` of the version that is on the server now. Used when this version's own files are gone from the server
 * during a visit, so that the page needs no reload. Rejects when that version does not load either; the next call tries
 * again.
 *
 * @param nonce CSP nonce for the script element
 */
export function freshMount(nonce: string | undefined): Promise<Mount> {
  loading ??= loadFresh(nonce).catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function loadFresh(nonce: string | undefined): Promise<Mount> {
  if (typeof FRESH_ENTRY !== 'string') throw new Error('this build has no deployed one beside it');
  // The query keeps caches from returning the old file.
  const container = await loadContainer(
    `${__webpack_public_path__}${FRESH_ENTRY}?fresh=${Date.now()}`,
    nonce,
  );
  if (!container) throw new Error('the deployed container is none');
  await container.init({});
  const module = (await container.get('./mount'))();
  if (!hasMount(module)) throw new Error('the deployed container has no mount');
  return module.mount;
}

/** Checks only that it is a function. Its result is trusted, because every version keeps the contract of `mount`. */
const hasMount = (value: unknown): value is { readonly mount: Mount } =>
  typeof fieldOf(value, 'mount') === 'function';
