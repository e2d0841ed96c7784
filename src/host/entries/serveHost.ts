import { safeUrl } from '../../domain/safeUrl.ts';
import { fieldOf, type UncheckedProps } from '../contract/unchecked.ts';
import { CALLBACK, type FromHost, HTML, isRecord, type Port, plain, readFromFrame, SIGNAL } from './port.ts';

interface Hearing {
  onAccepted(): void;
  onReady(): void;
  onRefused(problem: unknown): void;
  onHeight(px: number): void;
}

interface Running {
  readonly leaving: AbortController;
  /** What the host's function gave to end what it began. */
  stop?: unknown;
}

/** Somebody has pressed a key and waits. */
const BACK_TIMEOUT_MS = 1000;

/** The host's side of one port: hands the context over and runs its functions when the frame calls them. */
export function serveHost(port: Port, first: UncheckedProps, hear: Hearing) {
  let given = first;
  let functions = functionsOf(given.host);
  const running = new Map<number, Running>();
  let accepted = false;
  /** Who waits for the answer to a question: whether there was a step back, whether the frame is there. */
  const asking = new Map<number, (answer: boolean) => void>();
  let asked = 0;
  const post = (message: FromHost) => port.postMessage(message);

  function handOver() {
    functions = functionsOf(given.host);
    post({ type: 'context', data: plain(readable(given.host)), functions, widget: plain(given.widget) });
  }

  async function call(id: number, path: string, args: readonly unknown[]) {
    const run: Running = { leaving: new AbortController() };
    running.set(id, run);
    const revive = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(revive);
      if (!isRecord(value)) return value;
      if (SIGNAL in value) return run.leaving.signal;
      if (HTML in value) return inertFragment(String(value[HTML]));
      if (CALLBACK in value) {
        const index = Number(value[CALLBACK]);
        return (...heard: unknown[]) => {
          if (!run.leaving.signal.aborted)
            post({ type: 'callback', id, index, args: heard.map((one) => plain(one)) });
        };
      }
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
    };
    const listens = args.some((value) => isRecord(value) && CALLBACK in value);
    try {
      // Only what was announced can be called: no other path of the host's objects.
      if (!functions.includes(path)) throw new Error(`no function ${path}`);
      const value: unknown = invoke(given.host, path, args.map(revive));
      if (listens) run.stop = value;
      const answer = plain(listens ? undefined : await value);
      if (!run.leaving.signal.aborted) post({ type: 'result', id, value: answer });
    } catch (cause) {
      if (!run.leaving.signal.aborted) post({ type: 'failure', id, message: String(cause) });
    } finally {
      if (!listens) running.delete(id);
    }
  }

  function abort(id: number) {
    const run = running.get(id);
    running.delete(id);
    run?.leaving.abort();
    if (typeof run?.stop === 'function') run.stop();
  }

  port.onmessage = ({ data }) => {
    const message = readFromFrame(data);
    switch (message?.type) {
      case 'accepted':
        accepted = true;
        hear.onAccepted();
        return handOver();
      case 'ready':
        return hear.onReady();
      case 'refused':
        return hear.onRefused(message.problem);
      case 'height':
        return hear.onHeight(message.px);
      case 'abort':
        return abort(message.id);
      case 'went':
        return asking.get(message.id)?.(message.back);
      case 'there':
        return asking.get(message.id)?.(true);
      case 'call':
        return void call(message.id, message.path, message.args);
    }
  };

  function ask(type: 'back' | 'there', ms: number): Promise<boolean> {
    asked += 1;
    const id = asked;
    return new Promise<boolean>((resolve) => {
      asking.set(id, resolve);
      setTimeout(resolve, ms, false);
      post({ type, id });
    }).finally(() => asking.delete(id));
  }

  return {
    update(next: UncheckedProps) {
      given = next;
      if (accepted) handOver();
    },
    back: () => ask('back', BACK_TIMEOUT_MS),
    /** Whether the frame that accepted is there, and has said so within so many milliseconds. */
    isThere: (ms: number) => ask('there', ms),
    close() {
      for (const answer of asking.values()) answer(false);
      for (const id of [...running.keys()]) abort(id);
      post({ type: 'close' });
      port.close();
    },
  };
}

/** Names of what an object has, methods of its class included; as far as it lets itself be read. */
function keysOf(value: object): readonly string[] {
  const keys = new Set<string>();
  try {
    for (let level = value; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      for (const key of Object.getOwnPropertyNames(level)) if (key !== 'constructor') keys.add(key);
    }
  } catch {}
  return [...keys];
}

/** The context's fields, wherever a class keeps them. The nonce is for the host's page only. */
function readable(host: unknown): unknown {
  if (!isRecord(host)) return host;
  const keys = keysOf(host).filter((key) => key !== 'nonce');
  return Object.fromEntries(keys.map((key) => [key, fieldOf(host, key)]));
}

/** Paths of the functions of the context, and of its objects. */
function functionsOf(host: unknown): readonly string[] {
  if (!isRecord(host)) return [];
  return keysOf(host).flatMap((key) => {
    const value = fieldOf(host, key);
    if (typeof value === 'function') return [key];
    if (!isRecord(value) || fieldOf(value, 'nodeType') !== undefined) return [];
    return keysOf(value)
      .filter((name) => typeof fieldOf(value, name) === 'function')
      .map((name) => `${key}.${name}`);
  });
}

/** Calls a function as a method of the object it stands in. */
function invoke(host: unknown, path: string, args: readonly unknown[]): unknown {
  const [first = '', second] = path.split('.');
  const owner = second === undefined ? host : fieldOf(host, first);
  const found = fieldOf(owner, second ?? first);
  if (typeof found !== 'function') throw new Error(`no function ${path}`);
  return found(...args);
}

const URLS = new Set(['href', 'src', 'xlink:href']);

/** What is to be printed, without anything that could run in the host's page or lead out of it unseen. */
function inertFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.querySelectorAll(
    'script, template, iframe, object, embed, link, meta, base, form, animate, set',
  )) {
    node.remove();
  }
  for (const node of parsed.querySelectorAll('*')) {
    for (const { name, value } of [...node.attributes]) {
      const unsafe = URLS.has(name.toLowerCase()) && safeUrl(value) === undefined;
      if (/^on|^(form)?action$|^srcdoc$/i.test(name) || unsafe) node.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}
