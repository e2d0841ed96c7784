import type { Destination } from '../../domain/screens.ts';
import { isWidgetId, widgets } from '../../widgets/index.ts';
import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { PluginProblem, ProblemCode } from '../contract/types.ts';
import { type MountedUnchecked, nonceOf, type UncheckedProps } from '../contract/unchecked.ts';
import { freshMount } from './freshMount.ts';
import { propsOf, updated } from './givenProps.ts';
import { ownBox } from './ownBox.ts';
import { placeholder } from './placeholder.ts';
import type { Rendered } from './render.tsx';

interface Standing extends MountedUnchecked {
  readonly replace: (props: UncheckedProps) => void;
  /** Whether our box is still where we put it. */
  readonly stands: () => boolean;
}

const standing = new WeakMap<Element, Standing>();
let count = 0;

/**
 * Puts the plugin into an element of any page, in a shadow root and with a React root of its own: no style of the page
 * reaches in and none of ours reaches out. What the element held stays. On an element that has one already it is an
 * update. Never throws: whatever fails shows a card in the element, `report` hears of it, and `ready` rejects with the
 * problem.
 *
 * What it is given stays unread on its way to `render`, which parses it: the parser is too heavy to come before it.
 *
 * @param given `MountProps` without `host`
 */
export function mount(element: unknown, host: unknown, given?: unknown): MountedUnchecked {
  if (!(element instanceof Element)) return nowhere(host);
  const props = propsOf(host, given);
  const present = standing.get(element);
  if (present?.stands()) {
    present.replace(props);
    return present;
  }
  present?.unmount();
  const mounted = start(element, props);
  standing.set(element, mounted);
  return mounted;
}

/** There is no such element in the page: nothing is shown, and everybody is told. */
function nowhere(host: unknown): MountedUnchecked {
  const problem = problemOf('context-invalid', 'element');
  reportToHost(host, problem);
  const ready = Promise.reject(problem);
  ready.catch(() => {});
  return { ready, update() {}, back: () => false, unmount() {} };
}

function start(element: Element, first: UncheckedProps): Standing {
  count += 1;
  const id = `m${count}`;
  let props = first;
  let rendered: Rendered | undefined;
  let renewed: MountedUnchecked | undefined;
  let gone = false;
  const root = ownBox(element, { nonce: nonceOf(first.host) });
  let box = root.host;
  const waiting = placeholder(root, nonceOf(first.host));
  let resolve = () => {};
  let reject = (_problem: PluginProblem) => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  ready.catch(() => {});

  /** @param asked by the resident: only then one that took our place may be followed by another */
  async function load(asked = false) {
    waiting.wait();
    bringFirstScreen(props.widget);
    try {
      const { render } = await loadRender().catch(loadRenderAgain);
      if (gone) return;
      const nonce = nonceOf(props.host);
      rendered = render(props, { root, id, nonce, renew, onPainted: resolve, onRefused: reject });
      waiting.remove();
    } catch (cause) {
      if (gone) return;
      const code = codeOf(cause);
      const problem = problemOf(code, 'mount', cause);
      reportToHost(props.host, problem);
      // What is broken stays so in another copy; code that is gone, or that needs another React, does not.
      const another = code !== 'render-failed' && (!first.fresh || asked);
      const renewing = another ? renew() : Promise.reject(cause);
      await renewing.catch(() => {
        if (gone) return;
        reject(problem);
        waiting.fail(() => void load(true));
      });
    }
  }
  void load();

  /** Our files are gone from the server: the version that is deployed now takes our place. */
  async function renew(goOn?: Destination) {
    const mountFresh = await freshMount(nonceOf(props.host));
    if (gone) return;
    const old = box;
    renewed = mountFresh(element, props.host, { widget: props.widget, goOn, fresh: true });
    box = element.lastElementChild ?? box;
    rendered?.unmount();
    rendered = undefined;
    waiting.remove();
    old.remove();
    renewed.ready.then(resolve, reject);
  }

  const replace = (next: UncheckedProps) => {
    props = next;
    if (!gone) (renewed ?? rendered)?.update(props);
  };
  return {
    ready,
    replace,
    stands: () => box.parentNode === element,
    update: (next) => replace(updated(props, next)),
    back: () => (!gone && (renewed ?? rendered)?.back()) || false,
    unmount() {
      if (gone) return;
      gone = true;
      standing.delete(element);
      waiting.remove();
      box.remove();
      reject(problemOf('unmounted', 'mount'));
      // A host's React may be in the middle of its own work; ours must not end inside of it.
      queueMicrotask(() => (renewed ?? rendered)?.unmount());
    },
  };
}

/** Beside what renders it and not after; what fails is told by whoever needs it. */
function bringFirstScreen(widget: unknown = 'home') {
  if (typeof widget === 'string' && isWidgetId(widget)) widgets[widget].load().catch(() => {});
}

const loadRender = () => import(/* webpackChunkName: 'render' */ './render.tsx');

/** What did not come may come now; what threw would only be half there. */
const loadRenderAgain = (cause: unknown) =>
  codeOf(cause) === 'chunk-failed' ? loadRender() : Promise.reject(cause);

/** Why our code could not begin: it did not come, or the host's React does not fit what it does not share of it. */
function codeOf(cause: unknown): ProblemCode {
  if (!(cause instanceof Error)) return 'chunk-failed';
  if (/#527|Incompatible React versions/.test(cause.message)) return 'react-version';
  return cause.name === 'ChunkLoadError' ? 'chunk-failed' : 'render-failed';
}
