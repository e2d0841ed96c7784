import { fieldOf, isObject } from '../contract/unchecked.ts';

/*
 * The messages between a host's page and our frame. They hold only plain data: functions stay on their side and are
 * called by their path in the context. Both sides check every message with the guards here and ignore unknown ones.
 */

/** Type of the only message that is posted to a window; it carries the port. */
export const CONNECT = 'service-circle:connect';
export const PROTOCOL = 1;

export const isConnect = (data: unknown) =>
  isRecord(data) && data.type === CONNECT && data.protocol === PROTOCOL;

/** The members of `MessagePort` that we use. */
export type Port = Pick<MessagePort, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => unknown) | null;
};

/** From the host to the frame. */
export type FromHost =
  | {
      readonly type: 'context';
      readonly data: unknown;
      /** Paths of the context's functions: `navigate`, `auth.getToken`. */
      readonly functions: readonly string[];
      readonly widget?: unknown;
    }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  /** Calls a callback that the frame passed as an argument of the call `id`. */
  | {
      readonly type: 'callback';
      readonly id: number;
      readonly index: number;
      readonly args: readonly unknown[];
    }
  /** Asks the frame to go one step back inside the plugin. */
  | { readonly type: 'back'; readonly id: number }
  /** Asks whether the frame is still the one that accepted this port. */
  | { readonly type: 'there'; readonly id: number }
  | { readonly type: 'close' };

/** From the frame to the host. */
export type FromFrame =
  | { readonly type: 'accepted' }
  | { readonly type: 'ready' }
  | { readonly type: 'refused'; readonly problem: unknown }
  | { readonly type: 'call'; readonly id: number; readonly path: string; readonly args: readonly unknown[] }
  /** Aborts the call `id`: its answer is no longer needed, or its callbacks are unsubscribed. */
  | { readonly type: 'abort'; readonly id: number }
  /** The answer to `back`: whether there was a step back. */
  | { readonly type: 'went'; readonly id: number; readonly back: boolean }
  /** The answer to `there`. */
  | { readonly type: 'there'; readonly id: number }
  | { readonly type: 'height'; readonly px: number };

/** Keys of the objects that stand for values that cannot be posted, in the arguments of a call. */
export const SIGNAL = '$signal';
export const CALLBACK = '$callback';
export const HTML = '$html';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return isObject(value) && !Array.isArray(value);
  } catch {
    // `Array.isArray` throws for a revoked proxy.
    return false;
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export function readFromHost(data: unknown): FromHost | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, index, value, message, args, functions, widget } = data;
  if (type === 'close') return { type };
  if (type === 'context' && isTexts(functions)) {
    return { type, data: data.data, functions, widget };
  }
  if (!isCount(id)) return undefined;
  if (type === 'back' || type === 'there') return { type, id };
  if (type === 'result') return { type, id, value };
  if (type === 'failure' && typeof message === 'string') return { type, id, message };
  if (type === 'callback' && isCount(index) && Array.isArray(args)) return { type, id, index, args };
  return undefined;
}

const MAX_HEIGHT_PX = 1_000_000;

export function readFromFrame(data: unknown): FromFrame | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, path, args, px, problem, back } = data;
  if (type === 'accepted' || type === 'ready') return { type };
  if (type === 'refused') return { type, problem };
  if (type === 'height' && isCount(px) && px <= MAX_HEIGHT_PX) return { type, px };
  if (!isCount(id)) return undefined;
  if (type === 'abort' || type === 'there') return { type, id };
  if (type === 'went') return { type, id, back: back === true };
  if (type === 'call' && typeof path === 'string' && Array.isArray(args)) return { type, id, path, args };
  return undefined;
}

const MAX_DEPTH = 12;

/**
 * Copies any value as plain data. Leaves out what cannot be posted (functions, DOM nodes) or cannot be read; an error
 * becomes its name and message. Copies each object one time, the nearest first: a service of the host's may hold itself
 * and half of its page. Never throws.
 *
 * @param instead returns a replacement for a value that is not plain
 */
export function plain(value: unknown, instead: (value: unknown) => unknown = () => undefined): unknown {
  const copies = new Map<object, unknown>();
  let unfilled: (() => void)[] = [];

  function copyOf(value: unknown, deep: number): unknown {
    const other = instead(value);
    if (other !== undefined) return other;
    if (!isObject(value)) return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
    if (copies.has(value)) return copies.get(value);
    try {
      if (deep > MAX_DEPTH || 'nodeType' in value) return undefined;
      if (value instanceof Error) return { name: value.name, message: value.message };
      const copy: object = Array.isArray(value) ? [] : {};
      const keys = Object.keys(value);
      copies.set(value, copy);
      unfilled.push(() => {
        for (const key of keys) setOwn(copy, key, copyOf(fieldOf(value, key), deep + 1));
      });
      return copy;
    } catch {
      return undefined;
    }
  }

  const copied = copyOf(value, 0);
  while (unfilled.length > 0) {
    const level = unfilled;
    unfilled = [];
    for (const fill of level) fill();
  }
  return copied;
}

/** Sets a field, whatever its name is. A list keeps its places. */
function setOwn(copy: object, key: string, value: unknown) {
  if (value === undefined && !Array.isArray(copy)) return;
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}
