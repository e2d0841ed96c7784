import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { loadContainer } from './loadContainer.ts';

type Mount = (element: Element, host: unknown, props: object) => MountedUnchecked;

/** Where the container for any page lies, seen from this build's own files. Set by the build. */
declare const FRESH_ENTRY: string | undefined;
/** Where this build's own files lie. Set by the bundler. */
declare const __webpack_public_path__: string;

let loading: Promise<Mount> | undefined;

/**
 * The `mount` of the version that is deployed now. For when this version's own files are gone from the server in the
 * middle of a visit: the page needs no reload. Rejects when that cannot be had either; the next call tries again.
 *
 * @param nonce for the script element, where the host's policy asks for one
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
  // No cache in between may give the old one again.
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

/** That it is a function can be seen. What it gives back is trusted: another version of ours keeps the same contract. */
const hasMount = (value: unknown): value is { readonly mount: Mount } =>
  typeof fieldOf(value, 'mount') === 'function';
