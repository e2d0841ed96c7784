import type { HostContext, Mounted, MountProps } from './contract.ts';

type Mount = (element: Element, host: HostContext, props: Omit<MountProps, 'host'>) => Mounted;

/** Where the container for any page lies, seen from this build's own files. Set by the build. */
declare const FRESH_ENTRY: string | undefined;
/** Where this build's own files lie. Set by the bundler. */
declare const __webpack_public_path__: string;

const CONTAINER = 'service_circle_mount';

interface Container {
  init(shared: object): unknown;
  get(name: string): Promise<() => unknown>;
}

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
  await container.init({});
  const module = (await container.get('./mount'))();
  if (!hasMount(module)) throw new Error('the deployed container has no mount');
  return module.mount;
}

/** Runs the container's script; the name that it takes on the page is given back to whoever had it before. */
function loadContainer(url: string, nonce: string | undefined): Promise<Container> {
  const before: unknown = Reflect.get(window, CONTAINER);
  const script = document.createElement('script');
  script.src = url;
  script.crossOrigin = 'anonymous';
  if (nonce) script.nonce = nonce;
  return new Promise<Container>((resolve, reject) => {
    script.onerror = () => reject(new Error('the deployed container did not come'));
    script.onload = () => {
      const loaded: unknown = Reflect.get(window, CONTAINER);
      Reflect.set(window, CONTAINER, before);
      if (isContainer(loaded) && loaded !== before) resolve(loaded);
      else reject(new Error('the deployed container is none'));
    };
    document.head.append(script);
  }).finally(() => script.remove());
}

const isFunction = (value: unknown) => typeof value === 'function';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isContainer = (value: unknown): value is Container =>
  isObject(value) && isFunction(Reflect.get(value, 'init')) && isFunction(Reflect.get(value, 'get'));
const hasMount = (value: unknown): value is { readonly mount: Mount } =>
  isObject(value) && isFunction(Reflect.get(value, 'mount'));
