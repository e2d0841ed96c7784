import { problemOf } from '../contract/problem.ts';
import { reportToHost } from '../contract/reportToHost.ts';
import type { HostContext, Mounted, WidgetId } from '../contract/types.ts';
import type { UncheckedProps } from '../contract/unchecked.ts';
import { updated } from '../mount/givenProps.ts';
import { CONNECT, PROTOCOL } from './port.ts';
import { serveHost } from './serveHost.ts';

export interface FrameOptions {
  readonly host: HostContext;
  /** One widget by itself. By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Told the height of what the frame holds, in CSS px. By default, the iframe is made that high. */
  onHeight?(px: number): void;
  /** The iframe is never made higher, and scrolls inside instead. CSS px. By default, the height of the window. */
  readonly maxHeight?: number;
}

/** An iframe that is connected. */
export interface ConnectedFrame extends Pick<Mounted, 'update' | 'unmount' | 'ready'> {
  /** As `Mounted.back`, but the answer has to cross; `false` when the frame is not connected or does not answer. */
  back(): Promise<boolean>;
}

const TIMEOUT_MS = 15_000;

/**
 * Connects an iframe that shows our `frame.html`. The context's data is copied into the frame; its functions stay in
 * this page and are called over a port that only the frame has. Nothing is posted but to the exact origin of the
 * iframe's address, and the frame answers only origins on the `frame-origins.json` that stands beside it. The iframe
 * may be connected before it has loaded, and is connected anew when it loads again. `print` is handed a copy without
 * scripts.
 *
 * `ready` rejects with the problem when the frame refuses the context, or is silent for 15 s after it has loaded. Silence
 * after a later load is told to `report` as well.
 *
 * @throws {TypeError} when the iframe has no http(s) address
 */
export function connectFrame(iframe: HTMLIFrameElement, options: FrameOptions): ConnectedFrame {
  const { origin, protocol } = new URL(iframe.src || 'about:blank', location.href);
  if (!/^https?:$/.test(protocol)) throw new TypeError('connectFrame: the iframe has no http(s) address');
  const { onHeight = setHeight } = options;
  let given: UncheckedProps = { host: options.host, widget: options.widget };
  let session: ReturnType<typeof serveHost> | undefined;
  const offered = new Set<ReturnType<typeof serveHost>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loads = 0;
  let gone = false;
  let resolve = () => {};
  let reject = (_problem: unknown) => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  ready.catch(() => {});

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
        // What an accepted frame has to say of the context it says to `report` itself.
        if (offered.has(offering)) refused('frame-origins.json');
        else reject(problem);
      },
      onHeight: (px) => !gone && onHeight(px),
    });
    offered.add(offering);
    iframe.contentWindow?.postMessage({ type: CONNECT, protocol: PROTOCOL }, origin, [port2]);
    return offering;
  }

  /** Of all that was offered to the page in the frame it has accepted one, and takes no other. */
  function settled() {
    clearTimeout(timer);
    for (const old of offered) old.close();
    offered.clear();
  }

  function onLoad() {
    // A page accepts before or after it has loaded: what is connected may be this one, or one that is gone.
    loads += 1;
    const [load, connected] = [loads, session];
    connected?.isThere(TIMEOUT_MS).then((there) => {
      if (there && load === loads && connected === session) settled();
    });
    const latest = offer();
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What was offered before this load nobody can accept any more.
      for (const old of offered) if (old !== latest && offered.delete(old)) old.close();
      connected?.close();
      session = undefined;
      refused('frame');
    }, TIMEOUT_MS);
  }

  /** Nothing will be shown: it knows us not, or does not answer. */
  function refused(step: string) {
    clearTimeout(timer);
    const cause = `Is ${location.origin} in the frame-origins.json beside ${iframe.src}?`;
    const problem = problemOf('frame-refused', step, cause);
    reportToHost(given.host, problem);
    reject(problem);
  }

  iframe.addEventListener('load', onLoad);
  // Before it has loaded an iframe holds an empty page of our own origin, and nobody listens there.
  if (iframe.contentWindow && !isEmpty(iframe)) offer();

  return {
    ready,
    update(next) {
      if (gone) return;
      given = updated(given, next);
      for (const one of [...offered, session]) one?.update(given);
    },
    back: async () => (!gone && (await session?.back())) || false,
    unmount() {
      if (gone) return;
      gone = true;
      clearTimeout(timer);
      iframe.removeEventListener('load', onLoad);
      for (const one of [...offered, session]) one?.close();
      reject(problemOf('unmounted', 'frame'));
    },
  };
}

/** Whether it stands before its first page; of another origin's page nothing can be read. */
function isEmpty(iframe: HTMLIFrameElement): boolean {
  return iframe.contentDocument?.URL === 'about:blank';
}
