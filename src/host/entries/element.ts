import { reportToHost } from '../contract/reportToHost.ts';
import type { HostContext, PluginEvent, PluginProblem } from '../contract/types.ts';
import { fieldOrThrow, isObject, type MountedUnchecked } from '../contract/unchecked.ts';
import { unknownField, unknownReporter } from '../contract/unknownName.ts';
import { mount } from '../mount/mount.ts';

export const TAG = 'service-circle';

type Target = Parameters<NonNullable<HostContext['navigate']>>[0];

/** An element that has no context after this time shows a card that says so. */
const TIMEOUT_MS = 5000;
const ATTRIBUTES = ['widget', 'surface', 'elder', 'region', 'nonce', 'city'] as const;

/**
 * `<service-circle>`: the plugin as an element of the page.
 *
 * The context is the property `host`, which may be set before the element is defined. Some fields can be attributes,
 * which take precedence over the property: `widget`, `surface`, `elder` (present, and not "false"), `region` (9
 * digits), `nonce`, and `city`: JSON, or the id of a `<script type="application/json">` that holds it. While it has
 * neither `host` nor `city`, the element waits.
 *
 * Besides calling the functions of `host`, it dispatches events that bubble and leave shadow roots:
 * `service-circle:ready`; `service-circle:track` and `service-circle:report`, whose `detail` is the argument of the
 * function; and `service-circle:navigate` with the target. If a listener calls `preventDefault()`, the page opens the
 * target; else `host.navigate` does, or without it the plugin.
 *
 * Moving the element within the document keeps the resident's input. The plugin starts again when the element is
 * removed and inserted later, or when it is changed after the page has emptied it.
 */
export class ServiceCircleElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  #host: unknown;
  #mounted: MountedUnchecked | undefined;
  #scheduled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle = { resolve: () => {}, reject: (_problem: unknown) => {} };
  #ready = this.#promise();
  readonly #reportUnknown = unknownReporter(() => this.#context());

  /** The context, a `HostContext`; unchecked until the plugin parses it. Setting it again updates the plugin. */
  get host(): unknown {
    return this.#host;
  }

  set host(host: unknown) {
    this.#host = host;
    this.#scheduleDraw();
  }

  /**
   * Resolves when the first content is painted; rejects with the problem. A new promise each time the plugin starts.
   */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Goes one step back inside the plugin, see `Mounted.back`. */
  back(): boolean {
    return this.#mounted?.back() ?? false;
  }

  connectedCallback() {
    clearTimeout(this.#timer);
    // A property that was set before the element was defined shadows the accessor of the class.
    if (Object.hasOwn(this, 'host')) {
      const { host } = this;
      Reflect.deleteProperty(this, 'host');
      this.#host = host;
    }
    if (!this.#mounted) this.#timer = setTimeout(() => this.#draw(true), TIMEOUT_MS);
    this.#scheduleDraw();
  }

  /** Defined so that `moveBefore` does not call the other two callbacks. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    clearTimeout(this.#timer);
    // Moving a node removes it and inserts it again in the same task.
    this.#timer = setTimeout(() => {
      if (!this.#mounted) return;
      this.#mounted.unmount();
      this.#mounted = undefined;
      this.#ready = this.#promise();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null) {
    if (before !== now) this.#scheduleDraw();
  }

  #promise() {
    const ready = new Promise<void>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    ready.catch(() => {});
    return ready;
  }

  /** Draws one time for several changes in the same task. */
  #scheduleDraw() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#draw(false);
    });
  }

  #draw(withoutContext: boolean) {
    if (!this.isConnected || (!this.#mounted && !this.#host && !this.hasAttribute('city') && !withoutContext))
      return;
    const host = this.#context();
    // Updates the plugin; or mounts a new one when a framework has emptied the element.
    const mounted = mount(this, host, { widget: this.getAttribute('widget') ?? undefined });
    this.#reportUnknown(misspelt(this.getAttributeNames()));
    if (mounted === this.#mounted) return;
    if (this.#mounted) this.#ready = this.#promise();
    clearTimeout(this.#timer);
    const { resolve, reject } = this.#settle;
    this.#mounted = mounted;
    mounted.ready.then(() => {
      resolve();
      this.#dispatch('ready', undefined);
    }, reject);
  }

  #dispatch(name: string, detail: unknown, cancelable = false): boolean {
    const event = new CustomEvent(`${TAG}:${name}`, { detail, cancelable, bubbles: true, composed: true });
    return this.dispatchEvent(event);
  }

  /** The context: attributes take precedence over the property, whose functions stay bound to their object. */
  #context(): object {
    const given = isObject(this.#host) ? this.#host : {};
    const text = (name: (typeof ATTRIBUTES)[number]) => this.getAttribute(name) ?? undefined;
    const [surface, region, city, elder] = [text('surface'), text('region'), text('city'), text('elder')];
    // In a page with a content security policy the attribute reads as empty; the property has the value.
    const nonce = this.nonce || text('nonce');
    const own: Readonly<Record<PropertyKey, unknown>> = {
      ...(surface !== undefined && { surface }),
      ...(elder !== undefined && { elder: elder !== 'false' }),
      ...(region !== undefined && { region: { adcode: region } }),
      ...(nonce && { nonce }),
      ...(city !== undefined && { city: readCity(city) }),
      track: (event: PluginEvent) => {
        this.#dispatch('track', event);
        const track = fieldOrThrow(given, 'track');
        return typeof track === 'function' ? track(event) : undefined;
      },
      report: (problem: PluginProblem) => {
        this.#dispatch('report', problem);
        reportToHost(given, problem);
      },
      navigate: (to: Target) => {
        if (!this.#dispatch('navigate', to, true)) return undefined;
        const navigate = fieldOrThrow(given, 'navigate');
        return typeof navigate === 'function' ? navigate(to) : false;
      },
    };
    // The target is an empty object, because a proxy of a frozen object must not return other values than the object.
    return new Proxy(Object.create(null), {
      getPrototypeOf: () => Reflect.getPrototypeOf(given),
      ownKeys: () => [...new Set([...Reflect.ownKeys(given), ...Reflect.ownKeys(own)])],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
      has: (_, key) => key === 'api' || Object.hasOwn(own, key) || Reflect.has(given, key),
      get(_, key) {
        if (Object.hasOwn(own, key)) return own[key];
        return fieldOrThrow(given, key) ?? (key === 'api' ? 1 : undefined);
      },
    });
  }
}

/** Attributes that are near to one of ours; the page may have others for its own use. */
const misspelt = (names: readonly string[]) =>
  names
    .filter((name) => !ATTRIBUTES.some((known) => known === name))
    .map((name) => unknownField(name, name, ATTRIBUTES))
    .filter(({ nearest }) => nearest !== undefined);

/** The city of the attribute; `undefined` when it is not JSON, and then a card says that the city is wrong. */
function readCity(text: string): unknown {
  const json = text.trimStart().startsWith('{') ? text : document.getElementById(text)?.textContent;
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** Defines the element, unless another script on the page has done so. */
export function defineElement() {
  if (!customElements.get(TAG)) customElements.define(TAG, ServiceCircleElement);
}
