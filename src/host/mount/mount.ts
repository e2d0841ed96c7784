import type { Destination } from '../../domain/screens.ts';
import { isWidgetId, widgets } from '../../widgets/index.ts';
import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { PluginProblem, ProblemCode } from '../contract/types.ts';
import { fieldOf, type MountedUnchecked, nonceOf, type UncheckedProps } from '../contract/unchecked.ts';
import { version } from '../contract/version.ts';
import { freshMount } from './freshMount.ts';
import { elementUsage, propsOf, updated } from './givenProps.ts';
import { ownBox } from './ownBox.ts';
import { placeholder } from './placeholder.ts';
import type { Rendered } from './render.tsx';

interface OwnMount extends MountedUnchecked {
  readonly replace: (props: UncheckedProps) => void;
  /** Whether our box is still in the element. */
  readonly isAttached: () => boolean;
}

const mounts = new WeakMap<Element, OwnMount>();
let count = 0;

/**
 * Mounts the plugin into an element of any page, in a shadow root and with its own React root: styles of the page do
 * not apply to the plugin, nor the plugin's styles to the page. Other content of the element stays. For an element that
 * holds the plugin already this is an update. Never throws: a failure shows a card in the element, calls `report`, and
 * rejects `ready` with the problem.
 *
 * The arguments stay unchecked until `render` parses them, because the parser is too heavy to load earlier.
 *
 * @param given `MountProps` without `host`
 */
export function mount(element: unknown, host: unknown, given?: unknown): MountedUnchecked {
  if (!(element instanceof Element)) return withoutElement(element, host);
  const props = propsOf(host, given);
  const present = mounts.get(element);
  if (present?.isAttached()) {
    present.replace(props);
    return present;
  }
  present?.unmount();
  const mounted = start(element, props);
  mounts.set(element, mounted);
  return mounted;
}

/** For a call without an element: shows nothing, calls `report` and rejects `ready`. */
function withoutElement(given: unknown, host: unknown): MountedUnchecked {
  const problem = problemOf('context-invalid', 'element', elementUsage(given));
  reportToHost(host, problem);
  const ready = Promise.reject(problem);
  ready.catch(() => {});
  return { ready, update() {}, back: () => false, unmount() {} };
}

function start(element: Element, first: UncheckedProps): OwnMount {
  count += 1;
  const id = `m${count}`;
  let props = first;
  let rendered: Rendered | undefined;
  let replacement: MountedUnchecked | undefined;
  let unmounted = false;
  const root = ownBox(element, { nonce: nonceOf(first.host) });
  let box = root.host;
  // For whoever looks at a page and asks which release runs there.
  box.setAttribute('data-version', version);
  const card = placeholder(root, nonceOf(first.host), fieldOf(first.host, 'elder') === true);
  let resolve = () => {};
  let reject = (_problem: PluginProblem) => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  ready.catch(() => {});

  /** @param byResident the resident asked for it: only then a version that is itself a replacement may be replaced */
  async function load(byResident = false) {
    card.wait();
    preloadFirstScreen(props.widget);
    try {
      const { render } = await loadRender().catch(loadRenderAgain);
      if (unmounted) return;
      const nonce = nonceOf(props.host);
      rendered = render(props, { root, id, nonce, renew, onPainted: resolve, onRefused: reject });
      card.remove();
    } catch (cause) {
      if (unmounted) return;
      const code = codeOf(cause);
      const problem = problemOf(code, 'mount', cause);
      reportToHost(props.host, problem);
      // A new copy helps when code is missing or needs another React, but not when the code itself throws.
      const mayRenew = code !== 'render-failed' && (!first.fresh || byResident);
      const renewing = mayRenew ? renew() : Promise.reject(cause);
      await renewing.catch(() => {
        if (unmounted) return;
        reject(problem);
        card.fail(() => void load(true));
      });
    }
  }
  void load();

  /** Replaces this version, whose files are gone from the server, by the version that is on the server now. */
  async function renew(goOn?: Destination) {
    const mountFresh = await freshMount(nonceOf(props.host));
    if (unmounted) return;
    const old = box;
    replacement = mountFresh(element, props.host, { widget: props.widget, goOn, fresh: true });
    box = element.lastElementChild ?? box;
    rendered?.unmount();
    rendered = undefined;
    card.remove();
    old.remove();
    replacement.ready.then(resolve, reject);
  }

  const replace = (next: UncheckedProps) => {
    props = next;
    if (!unmounted) (replacement ?? rendered)?.update(props);
  };
  return {
    ready,
    replace,
    isAttached: () => box.parentNode === element,
    update: (next) => replace(updated(props, next)),
    back: () => (!unmounted && (replacement ?? rendered)?.back()) || false,
    unmount() {
      if (unmounted) return;
      unmounted = true;
      mounts.delete(element);
      card.remove();
      box.remove();
      reject(problemOf('unmounted', 'mount'));
      // Deferred, because our root must not be unmounted while the host's React is rendering.
      queueMicrotask(() => (replacement ?? rendered)?.unmount());
    },
  };
}

/** Loads the first screen in parallel with the renderer. A failure is ignored here; `useWidget` loads it again. */
function preloadFirstScreen(widget: unknown = 'home') {
  if (typeof widget === 'string' && isWidgetId(widget)) widgets[widget].load().catch(() => {});
}

const loadRender = () => import(/* webpackChunkName: 'render' */ './render.tsx');

/** Retries only code that did not load: a module that threw would be half initialised. */
const loadRenderAgain = (cause: unknown) =>
  codeOf(cause) === 'chunk-failed' ? loadRender() : Promise.reject(cause);

/** Why our code did not start: it did not load, it threw, or the host shares only some of its React packages. */
function codeOf(cause: unknown): ProblemCode {
  if (!(cause instanceof Error)) return 'chunk-failed';
  if (/#527|Incompatible React versions/.test(cause.message)) return 'react-version';
  return cause.name === 'ChunkLoadError' ? 'chunk-failed' : 'render-failed';
}
