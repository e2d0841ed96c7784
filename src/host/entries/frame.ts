import './publicPath.ts';
import { problemOf } from '../contract/problem.ts';
import { fieldOf, type MountedUnchecked } from '../contract/unchecked.ts';
import { mount } from '../mount/mount.ts';
import { besidePage, containerInPage, nonceOfScript, say } from './page.ts';
import { type FromFrame, isConnect } from './port.ts';
import { remoteHost } from './remoteHost.ts';
import { page as texts } from './texts.ts';

/*
 * The page for an iframe (`frame.html`). It shows nothing until the page around it connects (`connectFrame`). Who may:
 * pages of its own origin, and of the origins that `frame-origins.json` beside it lists, by default none:
 * `["https://host.example"]`. The list belongs to whoever deploys; no release contains one. Of the first window that
 * may, one connection is taken, for good.
 */

const ALONE_MS = 10_000;

const nonce = nonceOfScript();
const place = containerInPage();
const allowed = besidePage('frame-origins.json')
  .catch(() => undefined)
  .then((list) => new Set<unknown>([location.origin, ...(Array.isArray(list) ? list : [])]));
let card: HTMLElement | undefined;
let connected = false;

const alone = setTimeout(() => {
  card ??= say(place, 'status', texts.alone, texts.human);
}, ALONE_MS);

async function onMessage({ source, origin, data, ports }: MessageEvent) {
  const [port] = ports;
  if (source === window || source !== window.parent || !port || !isConnect(data)) return;
  const may = (await allowed).has(origin);
  if (!connected && !may) {
    card ??= say(place, 'alert', texts.refused(origin), texts.human);
    const tell = (message: FromFrame) => port.postMessage(message);
    tell({ type: 'height', px: Math.ceil(place.offsetHeight) });
    tell({ type: 'refused', problem: problemOf('frame-refused', 'frame-origins.json') });
  }
  if (connected || !may) return port.close();
  connected = true;
  clearTimeout(alone);
  card?.remove();
  window.removeEventListener('message', onMessage);
  connect(port);
}

function connect(port: MessagePort) {
  let mounted: MountedUnchecked | undefined;
  let watch: ReturnType<typeof watchHeight> | undefined;
  const { tell } = remoteHost(port, {
    onContext(data, widget) {
      const host = { ...data, nonce };
      if (mounted) return mounted.update({ host, widget });
      mounted = mount(place, host, { widget });
      mounted.ready.then(
        () => tell({ type: 'ready' }),
        (problem: unknown) => tell({ type: 'refused', problem: withoutCause(problem) }),
      );
      watch = watchHeight((px) => tell({ type: 'height', px }));
    },
    onBack: () => mounted?.back() ?? false,
    onClose() {
      watch?.stop();
      mounted?.unmount();
    },
  });
}

/** What is empty between two screens must not make the iframe small: the browser stops drawing one that is out of sight. */
const SHRINK_MS = 300;

/** Tells the height of what the frame holds: at once when it grows, and when it stays smaller for a moment. */
function watchHeight(tell: (px: number) => void) {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (settled: boolean) => {
    clearTimeout(timer);
    const px = Math.ceil(place.offsetHeight);
    if (px < told && !settled) timer = setTimeout(measure, SHRINK_MS, true);
    else if (px !== told) {
      told = px;
      tell(px);
    }
  };
  const observer = new ResizeObserver(() => measure(false));
  observer.observe(place);
  return {
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

/** What may leave the frame of a problem: its cause can hold what cannot cross. */
const withoutCause = (problem: unknown) => ({
  code: fieldOf(problem, 'code'),
  version: fieldOf(problem, 'version'),
  step: fieldOf(problem, 'step'),
});

window.addEventListener('message', onMessage);
