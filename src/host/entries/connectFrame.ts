import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { HostContext, Mounted, WidgetId } from '../contract/types.ts';
import { fieldOf, othersIn, PROP_NAMES, type UncheckedProps } from '../contract/unchecked.ts';
import { unknownProps, unknownReporter } from '../contract/unknownName.ts';
import { watchBackKey } from '../mount/backKey.ts';
import { updated } from '../mount/givenProps.ts';
import { CONNECT, PROTOCOL } from './port.ts';
import { serveHost } from './serveHost.ts';

export interface FrameOptions {
  readonly host: HostContext;
  /** One widget by itself. By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Called with the height of the frame's content, in CSS px. By default, the iframe gets that height. */
  onHeight?(px: number): void;
  /** Largest height of the iframe, in CSS px; higher content scrolls. By default, the height of the window. */
  readonly maxHeight?: number;
}

/** The connection to an iframe. */
export interface ConnectedFrame extends Pick<Mounted, 'update' | 'unmount' | 'ready'> {
  /** As `Mounted.back`, by a message to the frame; `false` when the frame is not connected or does not answer. */
  back(): Promise<boolean>;
}

const OPTIONS: readonly (keyof FrameOptions)[] = ['host', 'widget', 'onHeight', 'maxHeight'];
const TIMEOUT_MS = 15_000;

/**
 * Connects an iframe that shows our `frame.html`. The context's data is copied into the frame; its functions stay in
 * this page, and the frame calls them over a port that only the frame has. Messages go only to the exact origin of the
 * iframe's address, and the frame answers only the origins that the `frame-origins.json` beside it lists. The iframe
 * may be connected before it has loaded, and is connected again each time it loads. `print` gets a copy without
 * scripts.
 *
 * `ready` rejects with the problem when the frame refuses the context, or does not answer within 15 s after it has
 * loaded. If it does not answer after a later load, `report` is called too.
 *
 * @throws {TypeError} when the iframe has no http(s) address
 */
export function connectFrame(iframe: HTMLIFrameElement, options: FrameOptions): ConnectedFrame {
  const { origin, protocol } = new URL(iframe.src || 'about:blank', location.href);
  if (!/^https?:$/.test(protocol)) throw new TypeError('connectFrame: the iframe has no http(s) address');
  const { onHeight = setHeight } = options;
  let given: UncheckedProps = { host: options.host, widget: options.widget };
  const reportUnknown = unknownReporter(() => given.host);
  if (options.host === undefined) {
    reportToHost(options, problemOf('context-invalid', 'props', 'connectFrame(iframe, { host })'));
  } else {
    reportUnknown(unknownProps(othersIn(options, OPTIONS), OPTIONS));
  }
  let session: ReturnType<typeof serveHost> | undefined;
  const offered = new Set<ReturnType<typeof serveHost>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loads = 0;
  let unmounted = false;
  let unwatch: (() => void) | undefined;
  let resolve = () => {};
  let reject = (_problem: unknown) => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  ready.catch(() => {});

  const back = async () => (!unmounted && (await session?.back())) || false;

  function leave() {
    const call = fieldOf(given.host, 'leave');
    try {
      if (typeof call === 'function') call();
    } catch (cause) {
      reportToHost(given.host, problemOf('callback-failed', 'leave', cause));
    }
  }

  /** Takes over the back key of this page while the host gives `leave`. */
  function takeBackKey() {
    if (typeof fieldOf(given.host, 'leave') === 'function')
      unwatch ??= watchBackKey({ back, leave, touched: iframe });
    else releaseBackKey();
  }

  function releaseBackKey() {
    unwatch?.();
    unwatch = undefined;
  }

  function setHeight(px: number) {
    iframe.style.height = `${Math.min(px, options.maxHeight ?? innerHeight)}px`;
  }

  function offer() {
    const { port1, port2 } = new MessageChannel();
    const offering = serveHost(port1, given, {
      onAccepted() {
        offered.delete(offering);
        session?.close();
        session = offering;
        settled();
      },
      onReady: resolve,
      onRefused(problem) {
        // A frame that has accepted the port calls `report` itself when the context is wrong.
        if (offered.has(offering)) refused('frame-origins.json');
        else reject(problem);
      },
      onHeight: (px) => !unmounted && onHeight(px),
    });
    offered.add(offering);
    iframe.contentWindow?.postMessage({ type: CONNECT, protocol: PROTOCOL }, origin, [port2]);
    return offering;
  }

  /** The page in the frame has accepted one port, so the other offers are closed. */
  function settled() {
    clearTimeout(timer);
    for (const old of offered) old.close();
    offered.clear();
  }

  function onLoad() {
    // A page accepts before or after its load event: the session may belong to this page or to the previous one.
    loads += 1;
    const [load, connected] = [loads, session];
    connected?.isThere(TIMEOUT_MS).then((there) => {
      if (there && load === loads && connected === session) settled();
    });
    const latest = offer();
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The page that could accept the earlier offers is gone.
      for (const old of offered) if (old !== latest && offered.delete(old)) old.close();
      connected?.close();
      session = undefined;
      refused('frame');
    }, TIMEOUT_MS);
  }

  /** Nothing will be shown: the frame does not list our origin, or does not answer. */
  function refused(step: string) {
    clearTimeout(timer);
    const cause = `Is ${location.origin} in the frame-origins.json beside ${iframe.src}?`;
    const problem = problemOf('frame-refused', step, cause);
    reportToHost(given.host, problem);
    reject(problem);
  }

  takeBackKey();
  iframe.addEventListener('load', onLoad);
  // Before it has loaded, an iframe holds an empty page of our own origin, which does not listen.
  if (iframe.contentWindow && !isEmpty(iframe)) offer();

  return {
    ready,
    update(next) {
      if (unmounted) return;
      given = updated(given, next);
      reportUnknown(unknownProps(given.others ?? [], PROP_NAMES));
      takeBackKey();
      for (const connection of [...offered, session]) connection?.update(given);
    },
    back,
    unmount() {
      if (unmounted) return;
      unmounted = true;
      releaseBackKey();
      clearTimeout(timer);
      iframe.removeEventListener('load', onLoad);
      for (const connection of [...offered, session]) connection?.close();
      reject(problemOf('unmounted', 'frame'));
    },
  };
}

/** Whether the iframe has not loaded its first page yet. `contentDocument` is `null` for a page of another origin. */
function isEmpty(iframe: HTMLIFrameElement): boolean {
  return iframe.contentDocument?.URL === 'about:blank';
}
