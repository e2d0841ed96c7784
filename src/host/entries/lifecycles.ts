import type { HostContext, WidgetId } from '../contract/types.ts';
import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { mount as mountInto } from '../mount/mount.ts';

/** The props that a framework passes to our life cycles; `host` and `widget` come from the host page. */
export interface LifecycleProps {
  readonly host: HostContext;
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Name of the app, unique on the page. */
  readonly name?: string;
  /** The element to mount into, as single-spa parcels name it. */
  readonly domElement?: Element;
  /**
   * The element to mount into, as qiankun names it: the root of `app.html`. An element, a shadow root or a selector.
   * It takes precedence over `domElement`, which qiankun sets to an element outside of the document.
   */
  readonly container?: Element | ShadowRoot | string;
}

export interface Lifecycles {
  bootstrap(): Promise<void>;
  /** Resolves when the first content is painted, or a card that says what is wrong. */
  mount(props: LifecycleProps): Promise<void>;
  unmount(props: Partial<LifecycleProps>): Promise<void>;
  /** Changes only the props that are given. */
  update(props: Partial<LifecycleProps>): Promise<void>;
}

/** The same, for unchecked props. */
type UncheckedLifecycles = { readonly [name in keyof Lifecycles]: (props?: unknown) => Promise<void> };

/** Our element in `app.html`. */
const CONTAINER_SELECTOR = '#service-circle';

interface MountedApp {
  readonly mounted: MountedUnchecked;
  /** The element that we created, which `unmount` removes. */
  readonly created?: Element;
}

/**
 * The life cycles of an app, as single-spa (checked with 6.0 and 5.9) and qiankun (2.10) call them. Any number of apps
 * and parcels may use them at once; `name`, or else the element, identifies each.
 *
 * Without `domElement` and `container` the app is mounted, as by single-spa's own helpers, into an element with the id
 * `single-spa-application:<name>`, which is created at the end of the body when there is none.
 */
export function lifecyclesOf(): UncheckedLifecycles {
  const apps = new Map<unknown, MountedApp>();
  const keyOf = (props: unknown) =>
    fieldOf(props, 'name') ?? fieldOf(props, 'container') ?? fieldOf(props, 'domElement');

  return Object.freeze({
    async bootstrap() {},
    async mount(props: unknown) {
      const { element, created } = elementFor(props);
      const mounted = mountInto(element, fieldOf(props, 'host'), { widget: fieldOf(props, 'widget') });
      apps.set(keyOf(props), { mounted, created });
      await mounted.ready.catch(() => {});
    },
    async unmount(props: unknown) {
      const app = apps.get(keyOf(props));
      apps.delete(keyOf(props));
      app?.mounted.unmount();
      app?.created?.remove();
    },
    async update(props: unknown) {
      const given = ['host', 'widget'].map((name) => [name, fieldOf(props, name)] as const);
      const changes = given.filter(([, value]) => value !== undefined && value !== null);
      // A context by itself is a mistake, which `mounted` reports.
      const city = fieldOf(props, 'city');
      const bare = changes.length === 0 && city !== undefined ? { city } : undefined;
      apps.get(keyOf(props))?.mounted.update(bare ?? Object.fromEntries(changes));
    },
  });
}

function elementFor(props: unknown): { element: Element; created?: Element } {
  const given = nodeOf(fieldOf(props, 'container')) ?? nodeOf(fieldOf(props, 'domElement'));
  const inside = given?.querySelector(CONTAINER_SELECTOR);
  if (inside) return { element: inside };
  if (given && !('host' in given)) return { element: given };
  const name = fieldOf(props, 'name');
  const id = `single-spa-application:${typeof name === 'string' ? name : 'service-circle'}`;
  const present = given ? undefined : document.getElementById(id);
  if (present) return { element: present };
  const created = document.createElement('div');
  if (!given) created.id = id;
  (given ?? document.body).append(created);
  return { element: created, created };
}

/** The node that a framework names by itself or by a selector, if it exists. */
function nodeOf(given: unknown): Element | ShadowRoot | undefined {
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
  $on(event: string, onData: (props: unknown) => void): unknown;
  $off(event: string, onData: (props: unknown) => void): unknown;
}

interface MicroApp {
  getData(): unknown;
  addDataListener(onData: (data: unknown) => void): void;
  removeDataListener(onData: (data: unknown) => void): void;
}

/**
 * Offers the life cycles to the framework that has loaded `app.html`, as that framework expects them. Does nothing in
 * an app of the host that includes the script: that app has life cycles of its own.
 *
 * - qiankun 2.10 (import-html-entry 1.17) takes the last global that the entry's last script has set, when it has
 *   `bootstrap`, `mount` and `unmount`; here `serviceCircleApp`. It passes props with every call.
 * - wujie 1.0 calls `__WUJIE_MOUNT` and `__WUJIE_UNMOUNT`; props are `$wujie.props`, and updates are events
 *   `service-circle:update` on its bus.
 * - micro-app 0.8 and 1.0 take `window['micro-app-<name>']`; props are the app's data, `<micro-app data>` or `setData`.
 *
 * @returns whether one of these frameworks has loaded `app.html`
 */
export function offerLifecycles(lifecycles: UncheckedLifecycles): boolean {
  if (window.__MICRO_APP_ENVIRONMENT__) {
    // axios binds `queueMicrotask` to `globalThis`, which is a proxy here, and browsers refuse that.
    const { queueMicrotask: queue } = window;
    window.queueMicrotask = (run) => queue(run);
  }
  if (!window.__SERVICE_CIRCLE_APP__) return false;
  const container = () => document.querySelector(CONTAINER_SELECTOR) ?? undefined;
  if (window.__POWERED_BY_WUJIE__) {
    const own = (props?: unknown) => ({ ...given(props), name: 'wujie', domElement: container() });
    const onData = (props: unknown) => void lifecycles.update(own(props));
    window.__WUJIE_MOUNT = () => {
      window.$wujie?.bus?.$on('service-circle:update', onData);
      void lifecycles.mount(own(window.$wujie?.props));
    };
    window.__WUJIE_UNMOUNT = () => {
      window.$wujie?.bus?.$off('service-circle:update', onData);
      void lifecycles.unmount(own());
    };
    return true;
  }
  if (window.__MICRO_APP_ENVIRONMENT__) {
    const name = window.__MICRO_APP_NAME__ ?? '';
    const own = (props?: unknown) => ({ ...given(props), name, domElement: container() });
    const onData = (data: unknown) => void lifecycles.update(own(data));
    Reflect.set(window, `micro-app-${name}`, {
      mount() {
        window.microApp?.addDataListener(onData);
        return lifecycles.mount(own(window.microApp?.getData()));
      },
      unmount() {
        window.microApp?.removeDataListener(onData);
        return lifecycles.unmount(own());
      },
    });
    return true;
  }
  if (!window.__POWERED_BY_QIANKUN__) return false;
  window.serviceCircleApp = lifecycles;
  return true;
}

/**
 * `host` and `widget` of unchecked props; `city` shows that a host gave the context by itself. When `host` is missing,
 * `mount` shows a card that says so.
 */
const given = (props: unknown) =>
  Object.fromEntries(['host', 'widget', 'city'].map((name) => [name, fieldOf(props, name)]));
