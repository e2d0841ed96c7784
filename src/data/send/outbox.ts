import { canRetry, type Failure, toFailure } from '../../domain/failure.ts';
import type { RequestId } from '../../domain/request.ts';

/** Something that is sent as soon as the city can be reached. */
export interface Waiting<T> {
  readonly value: T;
  /** Why the city does not take it. By default, it waits for the network. */
  readonly refused?: Failure;
}

/** What waits to be sent, in memory only. The newest value of an id replaces one that waits. */
export interface Outbox<T> {
  items(): readonly Waiting<T>[];
  subscribe(listener: () => void): () => void;
  add(value: T): void;
  /** Sends what waits now. */
  flush(): Promise<void>;
  /** Gives up what the city does not take. */
  drop(id: string): void;
  /** Forgets everything and sends nothing more. */
  close(): void;
}

interface Options<T> {
  send(value: T): Promise<unknown>;
  /** Calls back after a while, or when the network is back. Returns a function that ends the waiting. */
  whenWorthTrying(run: () => void): () => void;
}

/**
 * Opens an outbox. It sends one at a time, the oldest first, so that two values of one id arrive in their order. Each
 * value carries its request id from the beginning: after a lost answer the city recognises it.
 */
export function openOutbox<T extends { readonly id: string; readonly requestId: RequestId }>({
  send,
  whenWorthTrying,
}: Options<T>): Outbox<T> {
  let items: readonly Waiting<T>[] = [];
  let running: Promise<void> | undefined;
  let closed = false;
  let stopWaiting: (() => void) | undefined;
  const listeners = new Set<() => void>();

  function setItems(next: readonly Waiting<T>[]) {
    items = next;
    for (const listener of [...listeners]) listener();
  }
  const without = (id: string) => items.filter(({ value }) => value.id !== id);

  async function sendAll() {
    stopWaiting?.();
    for (;;) {
      const next = items.find(({ refused }) => refused === undefined);
      if (!next) return;
      const { value } = next;
      const failure = await send(value).then(() => undefined, toFailure);
      if (closed) return;
      const isWanted = items.some((one) => one.value === value);
      if (!failure) {
        if (isWanted) setItems(without(value.id));
      } else if (canRetry(failure.kind) || failure.kind === 'unauthorized') {
        stopWaiting = whenWorthTrying(() => void flush());
        return;
      } else if (isWanted) {
        setItems(items.map((one) => (one.value === value ? { value, refused: failure } : one)));
      }
    }
  }

  function flush(): Promise<void> {
    running ??= sendAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(value) {
      if (closed) return;
      setItems([...without(value.id), { value }]);
      void flush();
    },
    flush,
    drop: (id) => setItems(without(id)),
    close() {
      closed = true;
      stopWaiting?.();
      setItems([]);
    },
  };
}
