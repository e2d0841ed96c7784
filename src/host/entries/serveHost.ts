import { safeUrl } from '../../domain/safeUrl.ts';
import { fieldOf, type UncheckedProps } from '../contract/unchecked.ts';
import { CALLBACK, type FromHost, HTML, isRecord, type Port, plain, readFromFrame, SIGNAL } from './port.ts';

interface Handlers {
  onAccepted(): void;
  onReady(): void;
  onRefused(problem: unknown): void;
  onHeight(px: number): void;
}

interface RunningCall {
  readonly controller: AbortController;
  /** What the host's function returned, to unsubscribe the callbacks. */
  unsubscribe?: unknown;
}

/** Short, because the resident has pressed a key and waits. */
const BACK_TIMEOUT_MS = 1000;

/** The host's side of the port: sends the context, and runs its functions when the frame calls them. */
export function serveHost(port: Port, first: UncheckedProps, handlers: Handlers) {
  let given = first;
  let functions = functionsOf(given.host);
  const running = new Map<number, RunningCall>();
  let accepted = false;
  /** Resolvers of the questions `back` and `there`, by id. */
  const questions = new Map<number, (answer: boolean) => void>();
  let lastId = 0;
  const post = (message: FromHost) => port.postMessage(message);

  function handOver() {
    functions = functionsOf(given.host);
    post({ type: 'context', data: plain(readable(given.host)), functions, widget: plain(given.widget) });
  }

  async function call(id: number, path: string, args: readonly unknown[]) {
    const run: RunningCall = { controller: new AbortController() };
    running.set(id, run);
    const revive = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(revive);
      if (!isRecord(value)) return value;
      if (SIGNAL in value) return run.controller.signal;
      if (HTML in value) return inertFragment(String(value[HTML]));
      if (CALLBACK in value) {
        const index = Number(value[CALLBACK]);
        return (...args: unknown[]) => {
          if (!run.controller.signal.aborted)
            post({ type: 'callback', id, index, args: args.map((item) => plain(item)) });
        };
      }
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
    };
    const subscribes = args.some((value) => isRecord(value) && CALLBACK in value);
    try {
      // The frame can call only the functions that were sent to it, and no other path of the host's objects.
      if (!functions.includes(path)) throw new Error(`no function ${path}`);
      const value: unknown = invoke(given.host, path, args.map(revive));
      if (subscribes) run.unsubscribe = value;
      const answer = plain(subscribes ? undefined : await value);
      if (!run.controller.signal.aborted) post({ type: 'result', id, value: answer });
    } catch (cause) {
      if (!run.controller.signal.aborted) post({ type: 'failure', id, message: String(cause) });
    } finally {
      if (!subscribes) running.delete(id);
    }
  }

  function abort(id: number) {
    const run = running.get(id);
    running.delete(id);
    run?.controller.abort();
    if (typeof run?.unsubscribe === 'function') run.unsubscribe();
  }

  port.onmessage = ({ data }) => {
    const message = readFromFrame(data);
    switch (message?.type) {
      case 'accepted':
        accepted = true;
        handlers.onAccepted();
        return handOver();
      case 'ready':
        return handlers.onReady();
      case 'refused':
        return handlers.onRefused(message.problem);
      case 'height':
        return handlers.onHeight(message.px);
      case 'abort':
        return abort(message.id);
      case 'went':
        return questions.get(message.id)?.(message.back);
      case 'there':
        return questions.get(message.id)?.(true);
      case 'call':
        return void call(message.id, message.path, message.args);
    }
  };

  function ask(type: 'back' | 'there', ms: number): Promise<boolean> {
    lastId += 1;
    const id = lastId;
    return new Promise<boolean>((resolve) => {
      questions.set(id, resolve);
      setTimeout(resolve, ms, false);
      post({ type, id });
    }).finally(() => questions.delete(id));
  }

  return {
    update(next: UncheckedProps) {
      given = next;
      if (accepted) handOver();
    },
    back: () => ask('back', BACK_TIMEOUT_MS),
    /** Whether the frame that accepted the port still answers, within so many milliseconds. */
    isThere: (ms: number) => ask('there', ms),
    close() {
      for (const answer of questions.values()) answer(false);
      for (const id of [...running.keys()]) abort(id);
      post({ type: 'close' });
      port.close();
    },
  };
}

/** Names of the properties of an object, methods of its class included; empty when it cannot be read. */
function keysOf(value: object): readonly string[] {
  const keys = new Set<string>();
  try {
    for (let level = value; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      for (const key of Object.getOwnPropertyNames(level)) if (key !== 'constructor') keys.add(key);
    }
  } catch {}
  return [...keys];
}

/**
 * The fields of the context, getters of a class included, without the nonce, which is for the host's page only. Of the
 * login only the functions cross: beside them a service may hold the token and the person.
 */
function readable(host: unknown): unknown {
  if (!isRecord(host)) return host;
  const keys = keysOf(host).filter((key) => key !== 'nonce');
  const crossing = (key: string) => {
    const value = fieldOf(host, key);
    return key === 'auth' && isRecord(value) ? {} : value;
  };
  return Object.fromEntries(keys.map((key) => [key, crossing(key)]));
}

/** Paths of the functions of the context and of the objects in it. */
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

/** Calls a function as a method of its object. */
function invoke(host: unknown, path: string, args: readonly unknown[]): unknown {
  const [first = '', second] = path.split('.');
  const owner = second === undefined ? host : fieldOf(host, first);
  const found = fieldOf(owner, second ?? first);
  if (typeof found !== 'function') throw new Error(`no function ${path}`);
  return found(...args);
}

const URLS = new Set(['href', 'src', 'xlink:href']);

/** Parses the HTML to print, without anything that could run in the host's page or load something into it. */
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
