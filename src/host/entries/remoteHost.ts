import { ownOf } from '../../domain/ownOf.ts';
import { CALLBACK, type FromFrame, HTML, type Port, plain, readFromHost, SIGNAL } from './port.ts';

interface Handlers {
  /** Called with the context at first and whenever it changes; the context is unchecked. */
  onContext(host: object, widget: unknown): void;
  /** @returns whether there was a step back */
  onBack(): boolean;
  onClose(): void;
}

interface PendingCall {
  settle(value: unknown): void;
  fail(cause: Error): void;
  readonly callbacks: readonly ((...args: readonly unknown[]) => unknown)[];
}

/** Long enough for a resident to find a code to scan; the other calls have shorter timeouts of their own. */
const TIMEOUT_MS = 120_000;

/**
 * The frame's side of the port: rebuilds the host's context, with functions that call over the port. Such a function
 * returns a promise, which rejects after two minutes or when the signal among its arguments aborts. With a callback
 * among its arguments it returns at once a function that unsubscribes the callback.
 */
export function remoteHost(port: Port, handlers: Handlers) {
  const pending = new Map<number, PendingCall>();
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
        callbacks.push((...args) => Reflect.apply(value, undefined, args));
        return { [CALLBACK]: callbacks.length - 1 };
      }),
    );
    const answer = answerTo(id, callbacks, signal);
    if (!signal?.aborted) post({ type: 'call', id, path, args: wire });
    if (callbacks.length === 0) return answer;
    answer.catch(() => {});
    return () => {
      if (pending.delete(id)) post({ type: 'abort', id });
    };
  }

  function answerTo(id: number, callbacks: PendingCall['callbacks'], signal: AbortSignal | undefined) {
    return new Promise<unknown>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        if (callbacks.length === 0) pending.delete(id);
      };
      const fail = (cause: unknown) => {
        end();
        reject(cause);
      };
      const abort = () => {
        post({ type: 'abort', id });
        fail(signal?.reason);
      };
      const timer = setTimeout(() => {
        post({ type: 'abort', id });
        fail(new Error('the host did not answer'));
      }, TIMEOUT_MS);
      pending.set(id, {
        callbacks,
        fail,
        settle(value) {
          end();
          resolve(value);
        },
      });
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted) fail(signal.reason);
    });
  }

  function end() {
    for (const call of pending.values()) call.fail(new Error('the host has ended the connection'));
    pending.clear();
    port.close();
  }

  port.onmessage = ({ data }) => {
    const message = readFromHost(data);
    switch (message?.type) {
      case 'context':
        return handlers.onContext(withFunctions(message.data, message.functions, stub), message.widget);
      case 'result':
        return pending.get(message.id)?.settle(message.value);
      case 'failure':
        return pending.get(message.id)?.fail(new Error(message.message));
      case 'callback':
        return void pending.get(message.id)?.callbacks[message.index]?.(...message.args);
      case 'back':
        return post({ type: 'went', id: message.id, back: handlers.onBack() });
      case 'there':
        return post(message);
      case 'close':
        end();
        return handlers.onClose();
    }
  };
  post({ type: 'accepted' });
  return { send: (message: Exclude<FromFrame, { type: 'call' | 'abort' }>) => post(message) };
}

/** Adds the functions to the data, each at its path. */
function withFunctions(data: unknown, functions: readonly string[], stub: (path: string) => unknown): object {
  const host: Record<string, unknown> = { ...(typeof data === 'object' ? data : {}) };
  for (const path of functions) {
    const [first = '', second] = path.split('.');
    if (first === '__proto__' || second === '__proto__') continue;
    const inner = ownOf(host, first);
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
