import './publicPath.ts';
import { problemOf } from '../contract/problem.ts';
import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { mount } from '../mount/mount.ts';
import { besidePage, containerInPage, nonceOfScript, showSentences } from './page.ts';
import { type FromFrame, isConnect } from './port.ts';
import { remoteHost } from './remoteHost.ts';
import { page as texts } from './texts.ts';

/*
 * The page for an iframe (`frame.html`). It shows nothing until its parent page connects (`connectFrame`). Pages of its
 * own origin may connect, and pages of the origins that `frame-origins.json` beside it lists, such as
 * `["https://host.example"]`. By default, the list is empty: the operator writes it, and no release contains one. The
 * frame accepts one connection and keeps it.
 */

const CONNECT_TIMEOUT_MS = 10_000;

const nonce = nonceOfScript();
const container = containerInPage();
const allowed = besidePage('frame-origins.json')
  .catch(() => undefined)
  .then((list) => new Set<unknown>([location.origin, ...(Array.isArray(list) ? list : [])]));
let card: HTMLElement | undefined;
let connected = false;

const connectTimer = setTimeout(() => {
  card ??= showSentences(container, 'status', texts.alone, texts.human);
}, CONNECT_TIMEOUT_MS);

async function onMessage({ source, origin, data, ports }: MessageEvent) {
  const [port] = ports;
  if (source === window || source !== window.parent || !port || !isConnect(data)) return;
  const isAllowed = (await allowed).has(origin);
  if (!connected && !isAllowed) {
    card ??= showSentences(container, 'alert', texts.refused(origin), texts.human);
    const send = (message: FromFrame) => port.postMessage(message);
    send({ type: 'height', px: Math.ceil(container.offsetHeight) });
    send({ type: 'refused', problem: problemOf('frame-refused', 'frame-origins.json') });
  }
  if (connected || !isAllowed) return port.close();
  connected = true;
  clearTimeout(connectTimer);
  card?.remove();
  window.removeEventListener('message', onMessage);
  connect(port);
}

function connect(port: MessagePort) {
  let mounted: MountedUnchecked | undefined;
  let watch: ReturnType<typeof watchHeight> | undefined;
  const { send } = remoteHost(port, {
    onContext(data, widget) {
      // The page around this one has the back key, see `connectFrame`.
      const host = { ...data, leave: undefined, nonce };
      if (mounted) return mounted.update({ host, widget });
      mounted = mount(container, host, { widget });
      mounted.ready.then(
        () => send({ type: 'ready' }),
        (problem: unknown) => send({ type: 'refused', problem: withoutCause(problem) }),
      );
      watch = watchHeight((px) => send({ type: 'height', px }));
    },
    onBack: () => mounted?.back() ?? false,
    onClose() {
      watch?.stop();
      mounted?.unmount();
    },
  });
}

/** The iframe keeps its height between two screens: a browser stops rendering an iframe that has shrunk out of view. */
const SHRINK_MS = 300;

/** Sends the height of the content: at once when it grows, and after a delay when it shrinks. */
function watchHeight(send: (px: number) => void) {
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (settled: boolean) => {
    clearTimeout(timer);
    const px = Math.ceil(container.offsetHeight);
    if (px < sent && !settled) timer = setTimeout(measure, SHRINK_MS, true);
    else if (px !== sent) {
      sent = px;
      send(px);
    }
  };
  const observer = new ResizeObserver(() => measure(false));
  observer.observe(container);
  return {
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

/** The problem without its cause, which may hold values that cannot be posted. */
const withoutCause = (problem: unknown) => ({
  code: fieldOf(problem, 'code'),
  version: fieldOf(problem, 'version'),
  step: fieldOf(problem, 'step'),
});

window.addEventListener('message', onMessage);
