import { reportToHost } from '../contract/reportToHost.ts';
import type { HostContext, PluginEvent, PluginProblem } from '../contract/types.ts';
import { fieldOrThrow, isObject, type MountedUnchecked } from '../contract/unchecked.ts';
import { mount } from '../mount/mount.ts';

export const TAG = 'service-circle';

type Target = Parameters<NonNullable<HostContext['navigate']>>[0];

/** An element without a context is told so when it has waited this long. */
const TIMEOUT_MS = 5000;
const ATTRIBUTES = ['widget', 'surface', 'elder', 'region', 'nonce', 'city'] as const;

/**
 * `<service-circle>`: the plugin as an element of the page.
 *
 * The context comes as the property `host`; before the element is defined it may be set as well. What is text can come
 * by attribute and then stands above the property: `widget`, `surface`, `elder` (present, and not "false"), `region`
 * (9 digits), `nonce`, and `city`: JSON, or the id of a `<script type="application/json">` with it. Without `host`
 * and `city` it waits for one.
 *
 * It tells by events that bubble, out of shadow roots too, beside the functions of `host`: `service-circle:ready`,
 * `service-circle:track` and `service-circle:report` with what those functions hear as `detail`, and
 * `service-circle:navigate` with the target: `preventDefault()` says that the page takes care; else `host.navigate`
 * does, and without it the plugin.
 *
 * Moving the element within the document keeps what the resident typed. Put into a page again, or given anything after
 * its content was taken out, it begins anew.
 */
export class ServiceCircleElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  #host: unknown;
  #mounted: MountedUnchecked | undefined;
  #planned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle = { resolve: () => {}, reject: (_problem: unknown) => {} };
  #ready = this.#promise();

  /** The context, a `HostContext`; unread until the plugin parses it. A new one is an update. */
  get host(): unknown {
    return this.#host;
  }

  set host(host: unknown) {
    this.#host = host;
    this.#plan();
  }

  /** Settles when the first content is painted; rejects with the problem. Anew each time it begins anew. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** One step back inside, see `Mounted.back`. */
  back(): boolean {
    return this.#mounted?.back() ?? false;
  }

  connectedCallback() {
    clearTimeout(this.#timer);
    // A property that was set before the element was defined hides ours.
    if (Object.hasOwn(this, 'host')) {
      const { host } = this;
      Reflect.deleteProperty(this, 'host');
      this.#host = host;
    }
    if (!this.#mounted) this.#timer = setTimeout(() => this.#draw(true), TIMEOUT_MS);
    this.#plan();
  }

  /** Moved by `moveBefore`: nothing ends and nothing begins. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    clearTimeout(this.#timer);
    // Who moves a node takes it out and puts it in again at once.
    this.#timer = setTimeout(() => {
      if (!this.#mounted) return;
      this.#mounted.unmount();
      this.#mounted = undefined;
      this.#ready = this.#promise();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null) {
    if (before !== now) this.#plan();
  }

  #promise() {
    const ready = new Promise<void>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    ready.catch(() => {});
    return ready;
  }

  /** Several changes at once are one. */
  #plan() {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      this.#draw(false);
    });
  }

  #draw(evenWithout: boolean) {
    if (!this.isConnected || (!this.#mounted && !this.#host && !this.hasAttribute('city') && !evenWithout))
      return;
    const host = this.#context();
    // An update, unless a framework has emptied us in between: then it begins anew.
    const mounted = mount(this, host, { widget: this.getAttribute('widget') ?? undefined });
    if (mounted === this.#mounted) return;
    if (this.#mounted) this.#ready = this.#promise();
    clearTimeout(this.#timer);
    const { resolve, reject } = this.#settle;
    this.#mounted = mounted;
    mounted.ready.then(() => {
      resolve();
      this.#tell('ready', undefined);
    }, reject);
  }

  #tell(name: string, detail: unknown, cancelable = false): boolean {
    const event = new CustomEvent(`${TAG}:${name}`, { detail, cancelable, bubbles: true, composed: true });
    return this.dispatchEvent(event);
  }

  /** What the attributes say, over what the property says; its functions stay methods of the object they are in. */
  #context(): object {
    const given = isObject(this.#host) ? this.#host : {};
    const text = (name: (typeof ATTRIBUTES)[number]) => this.getAttribute(name) ?? undefined;
    const [surface, region, city, elder] = [text('surface'), text('region'), text('city'), text('elder')];
    // In a page with a content security policy the attribute is empty and only the property knows.
    const nonce = this.nonce || text('nonce');
    const own: Readonly<Record<PropertyKey, unknown>> = {
      ...(surface !== undefined && { surface }),
      ...(elder !== undefined && { elder: elder !== 'false' }),
      ...(region !== undefined && { region: { adcode: region } }),
      ...(nonce && { nonce }),
      ...(city !== undefined && { city: readCity(city) }),
      track: (event: PluginEvent) => {
        this.#tell('track', event);
        const track = fieldOrThrow(given, 'track');
        return typeof track === 'function' ? track(event) : undefined;
      },
      report: (problem: PluginProblem) => {
        this.#tell('report', problem);
        reportToHost(given, problem);
      },
      navigate: (to: Target) => {
        if (!this.#tell('navigate', to, true)) return undefined;
        const navigate = fieldOrThrow(given, 'navigate');
        return typeof navigate === 'function' ? navigate(to) : false;
      },
    };
    // Not over the property itself: a proxy may not say otherwise than what it stands over where that is frozen.
    return new Proxy(Object.create(null), {
      has: (_, key) => key === 'api' || Object.hasOwn(own, key) || Reflect.has(given, key),
      get(_, key) {
        if (Object.hasOwn(own, key)) return own[key];
        return fieldOrThrow(given, key) ?? (key === 'api' ? 1 : undefined);
      },
    });
  }
}

/** The city of the attribute; what is no JSON is no city, and a card says so. */
function readCity(text: string): unknown {
  const json = text.trimStart().startsWith('{') ? text : document.getElementById(text)?.textContent;
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** Defines the element, once a page: a second script changes nothing. */
export function defineElement() {
  if (!customElements.get(TAG)) customElements.define(TAG, ServiceCircleElement);
}
