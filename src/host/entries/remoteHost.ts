import { CALLBACK, type FromFrame, HTML, type Port, plain, readFromHost, SIGNAL } from './port.ts';

interface Hearing {
  /** Told of the context, first and whenever it changes; it is unread. */
  onContext(host: object, widget: unknown): void;
  /** @returns whether there was a step back */
  onBack(): boolean;
  onClose(): void;
}

interface Waiting {
  settle(value: unknown): void;
  fail(cause: Error): void;
  readonly callbacks: readonly ((...args: readonly unknown[]) => unknown)[];
}

/** Somebody may be looking for what to scan; each call of ours has a shorter limit of its own. */
const TIMEOUT_MS = 120_000;

/**
 * The frame's side of the port: builds the host's context anew, each function as one that calls over the port. It
 * gives a promise that rejects after two minutes, or when its signal aborts. A function that was handed a callback
 * gives at once a function that ends it.
 */
export function remoteHost(port: Port, hear: Hearing) {
  const waiting = new Map<number, Waiting>();
  const stubs = new Map<string, (...args: unknown[]) => unknown>();
  let last = 0;
  const post = (message: FromFrame) => port.postMessage(message);

  function stub(path: string) {
    const own = stubs.get(path) ?? ((...args: unknown[]) => call(path, args));
    stubs.set(path, own);
    return own;
  }

  function call(path: string, args: readonly unknown[]): unknown {
    last += 1;
    const id = last;
    const callbacks: ((...args: readonly unknown[]) => unknown)[] = [];
    let signal: AbortSignal | undefined;
    const wire = args.map((arg) =>
      plain(arg, (value) => {
        if (value instanceof AbortSignal) {
          signal = value;
          return { [SIGNAL]: true };
        }
        if (value instanceof DocumentFragment) return { [HTML]: htmlOf(value) };
        if (typeof value !== 'function') return undefined;
        callbacks.push((...heard) => Reflect.apply(value, undefined, heard));
        return { [CALLBACK]: callbacks.length - 1 };
      }),
    );
    const answer = answerTo(id, callbacks, signal);
    if (!signal?.aborted) post({ type: 'call', id, path, args: wire });
    if (callbacks.length === 0) return answer;
    answer.catch(() => {});
    return () => {
      if (waiting.delete(id)) post({ type: 'abort', id });
    };
  }

  function answerTo(id: number, callbacks: Waiting['callbacks'], signal: AbortSignal | undefined) {
    return new Promise<unknown>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        if (callbacks.length === 0) waiting.delete(id);
      };
      const give = (cause: unknown) => {
        end();
        reject(cause);
      };
      const abort = () => {
        post({ type: 'abort', id });
        give(signal?.reason);
      };
      const timer = setTimeout(() => {
        post({ type: 'abort', id });
        give(new Error('the host did not answer'));
      }, TIMEOUT_MS);
      waiting.set(id, {
        callbacks,
        fail: give,
        settle(value) {
          end();
          resolve(value);
        },
      });
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted) give(signal.reason);
    });
  }

  function end() {
    for (const one of waiting.values()) one.fail(new Error('the host has ended the connection'));
    waiting.clear();
    port.close();
  }

  port.onmessage = ({ data }) => {
    const message = readFromHost(data);
    switch (message?.type) {
      case 'context':
        return hear.onContext(withFunctions(message.data, message.functions, stub), message.widget);
      case 'result':
        return waiting.get(message.id)?.settle(message.value);
      case 'failure':
        return waiting.get(message.id)?.fail(new Error(message.message));
      case 'callback':
        return void waiting.get(message.id)?.callbacks[message.index]?.(...message.args);
      case 'back':
        return post({ type: 'went', id: message.id, back: hear.onBack() });
      case 'there':
        return post(message);
      case 'close':
        end();
        return hear.onClose();
    }
  };
  post({ type: 'accepted' });
  return { tell: (message: Exclude<FromFrame, { type: 'call' | 'abort' }>) => post(message) };
}

/** The data with the functions put where they stood. */
function withFunctions(data: unknown, functions: readonly string[], stub: (path: string) => unknown): object {
  const host: Record<string, unknown> = { ...(typeof data === 'object' ? data : {}) };
  for (const path of functions) {
    const [first = '', second] = path.split('.');
    if (first === '__proto__' || second === '__proto__') continue;
    const inner = host[first];
    host[first] =
      second === undefined
        ? stub(path)
        : { ...(typeof inner === 'object' ? inner : {}), [second]: stub(path) };
  }
  return host;
}

function htmlOf(fragment: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(fragment.cloneNode(true));
  return box.innerHTML;
}
