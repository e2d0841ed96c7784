import type { HostContext, WidgetId } from '../contract/types.ts';
import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { mount as mountInto } from '../mount/mount.ts';

/** What a framework hands to our life cycles, with what the host page gave it for us. */
export interface LifecycleProps {
  readonly host: HostContext;
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Name of the app, unique on the page. */
  readonly name?: string;
  /** Where to stand, as single-spa parcels have it. */
  readonly domElement?: Element;
  /**
   * Where to stand, as qiankun has it: the root of `app.html`. An element, a shadow root or a selector. It goes before
   * `domElement`, which qiankun sets to an element that stands nowhere.
   */
  readonly container?: Element | ShadowRoot | string;
}

export interface Lifecycles {
  bootstrap(): Promise<void>;
  /** Settles when the first content is painted, or a card stands there that says what is wrong. */
  mount(props: LifecycleProps): Promise<void>;
  unmount(props: Partial<LifecycleProps>): Promise<void>;
  /** Of the props only what is given changes. */
  update(props: Partial<LifecycleProps>): Promise<void>;
}

/** The same, for props that nobody has read. */
type UncheckedLifecycles = { readonly [name in keyof Lifecycles]: (props?: unknown) => Promise<void> };

/** The place in `app.html`. */
const PLACE = '#service-circle';

interface Standing {
  readonly mounted: MountedUnchecked;
  /** Made by us, so taken away by us. */
  readonly made?: Element;
}

/**
 * The life cycles of an app, as single-spa (checked with 6.0 and 5.9) and qiankun (2.10) call them. Each may be used
 * by any number of apps and parcels at once; `name`, else the place, tells them apart.
 *
 * Without `domElement` and `container` it stands, as single-spa's own helpers do, in an element with the id
 * `single-spa-application:<name>`, made at the end of the body when there is none.
 */
export function lifecyclesOf(): UncheckedLifecycles {
  const standing = new Map<unknown, Standing>();
  const keyOf = (props: unknown) =>
    fieldOf(props, 'name') ?? fieldOf(props, 'container') ?? fieldOf(props, 'domElement');

  return Object.freeze({
    async bootstrap() {},
    async mount(props: unknown) {
      const { place, made } = placeOf(props);
      const mounted = mountInto(place, fieldOf(props, 'host'), { widget: fieldOf(props, 'widget') });
      standing.set(keyOf(props), { mounted, made });
      await mounted.ready.catch(() => {});
    },
    async unmount(props: unknown) {
      const one = standing.get(keyOf(props));
      standing.delete(keyOf(props));
      one?.mounted.unmount();
      one?.made?.remove();
    },
    async update(props: unknown) {
      const given = ['host', 'widget'].map((name) => [name, fieldOf(props, name)] as const);
      const changes = given.filter(([, value]) => value !== undefined && value !== null);
      standing.get(keyOf(props))?.mounted.update(Object.fromEntries(changes));
    },
  });
}

function placeOf(props: unknown): { place: Element; made?: Element } {
  const given = rootOf(fieldOf(props, 'container')) ?? rootOf(fieldOf(props, 'domElement'));
  const inside = given?.querySelector(PLACE);
  if (inside) return { place: inside };
  if (given && !('host' in given)) return { place: given };
  const name = fieldOf(props, 'name');
  const id = `single-spa-application:${typeof name === 'string' ? name : 'service-circle'}`;
  const present = given ? undefined : document.getElementById(id);
  if (present) return { place: present };
  const made = document.createElement('div');
  if (!given) made.id = id;
  (given ?? document.body).append(made);
  return { place: made, made };
}

/** What a framework means by a place, if there is one. */
function rootOf(given: unknown): Element | ShadowRoot | undefined {
  try {
    const found = typeof given === 'string' ? document.querySelector(given) : given;
    return found instanceof Element || found instanceof ShadowRoot ? found : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface Window {
    readonly __POWERED_BY_QIANKUN__?: boolean;
    serviceCircleApp?: Lifecycles;
    readonly $wujie?: { readonly props?: unknown; readonly bus?: Bus };
    __WUJIE_MOUNT?: () => void;
    __WUJIE_UNMOUNT?: () => void;
    readonly __MICRO_APP_ENVIRONMENT__?: boolean;
    readonly __MICRO_APP_NAME__?: string;
    readonly microApp?: MicroApp;
  }
}

interface Bus {
  $on(event: string, heard: (props: unknown) => void): unknown;
  $off(event: string, heard: (props: unknown) => void): unknown;
}

interface MicroApp {
  getData(): unknown;
  addDataListener(heard: (data: unknown) => void): void;
  removeDataListener(heard: (data: unknown) => void): void;
}

/**
 * Offers the life cycles to the framework that has loaded `app.html`, each in its own way; an app of the host's that
 * takes the script has its own, and they stay as they are.
 *
 * - qiankun 2.10 (import-html-entry 1.17) takes the last global that the entry's last script has set, when it holds
 *   `bootstrap`, `mount` and `unmount`; here `serviceCircleApp`. Props come with every call.
 * - wujie 1.0 calls `__WUJIE_MOUNT` and `__WUJIE_UNMOUNT`; props are `$wujie.props`, and later ones come by its bus as
 *   `service-circle:update`.
 * - micro-app 0.8 and 1.0 take `window['micro-app-<name>']`; props are the app's data, `<micro-app data>` or `setData`.
 *
 * @returns whether one of them has loaded us
 */
export function offerLifecycles(lifecycles: UncheckedLifecycles): boolean {
  if (window.__MICRO_APP_ENVIRONMENT__) {
    // Its `globalThis` is no window to the browser, and axios binds this function to it.
    const { queueMicrotask: queue } = window;
    window.queueMicrotask = (run) => queue(run);
  }
  if (!window.__SERVICE_CIRCLE_APP__) return false;
  const place = () => document.querySelector(PLACE) ?? undefined;
  if (window.__POWERED_BY_WUJIE__) {
    const own = (props?: unknown) => ({ ...given(props), name: 'wujie', domElement: place() });
    const heard = (props: unknown) => void lifecycles.update(own(props));
    window.__WUJIE_MOUNT = () => {
      window.$wujie?.bus?.$on('service-circle:update', heard);
      void lifecycles.mount(own(window.$wujie?.props));
    };
    window.__WUJIE_UNMOUNT = () => {
      window.$wujie?.bus?.$off('service-circle:update', heard);
      void lifecycles.unmount(own());
    };
    return true;
  }
  if (window.__MICRO_APP_ENVIRONMENT__) {
    const name = window.__MICRO_APP_NAME__ ?? '';
    const own = (props?: unknown) => ({ ...given(props), name, domElement: place() });
    const heard = (data: unknown) => void lifecycles.update(own(data));
    Reflect.set(window, `micro-app-${name}`, {
      mount() {
        window.microApp?.addDataListener(heard);
        return lifecycles.mount(own(window.microApp?.getData()));
      },
      unmount() {
        window.microApp?.removeDataListener(heard);
        return lifecycles.unmount(own());
      },
    });
    return true;
  }
  if (!window.__POWERED_BY_QIANKUN__) return false;
  window.serviceCircleApp = lifecycles;
  return true;
}

/** Props that may not have been given: the context is then missing, and the card says so. */
const given = (props: unknown) => ({ host: fieldOf(props, 'host'), widget: fieldOf(props, 'widget') });
