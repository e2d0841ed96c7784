import { fieldOf, isObject } from '../contract/unchecked.ts';

/*
 * What crosses the port between a host's page and our frame. Only plain data does: functions stay where they are and
 * are called by their path in the context. Both sides read every message with the guards here and drop what they do
 * not know.
 */

/** The one message that is posted to a window; it carries the port. */
export const CONNECT = 'service-circle:connect';
export const PROTOCOL = 1;

export const isConnect = (data: unknown) =>
  isRecord(data) && data.type === CONNECT && data.protocol === PROTOCOL;

/** One end of the channel, as far as it is used. */
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
  /** Calls back a function that the frame gave along with its call `id`. */
  | {
      readonly type: 'callback';
      readonly id: number;
      readonly index: number;
      readonly args: readonly unknown[];
    }
  /** Asks for one step back inside. */
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
  /** Nobody waits for the answer of that call any more, or its callbacks are to be forgotten. */
  | { readonly type: 'abort'; readonly id: number }
  /** Whether there was a step back, for the question of that id. */
  | { readonly type: 'went'; readonly id: number; readonly back: boolean }
  /** It is, for the question of that id. */
  | { readonly type: 'there'; readonly id: number }
  | { readonly type: 'height'; readonly px: number };

/** In the arguments of a call, what stands for a value that cannot cross. */
export const SIGNAL = '$signal';
export const CALLBACK = '$callback';
export const HTML = '$html';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return isObject(value) && !Array.isArray(value);
  } catch {
    // A proxy that is revoked.
    return false;
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

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

const TALLEST = 1_000_000;

export function readFromFrame(data: unknown): FromFrame | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id, path, args, px, problem, back } = data;
  if (type === 'accepted' || type === 'ready') return { type };
  if (type === 'refused') return { type, problem };
  if (type === 'height' && isCount(px) && px <= TALLEST) return { type, px };
  if (!isCount(id)) return undefined;
  if (type === 'abort' || type === 'there') return { type, id };
  if (type === 'went') return { type, id, back: back === true };
  if (type === 'call' && typeof path === 'string' && Array.isArray(args)) return { type, id, path, args };
  return undefined;
}

const DEEPEST = 12;

/**
 * Plain data of any value: what cannot cross (functions, nodes of a page) or cannot be read is left out, an error
 * becomes its name and message. Never throws.
 *
 * @param instead gives what stands for a value that is not plain
 */
export function plain(
  value: unknown,
  instead: (value: unknown) => unknown = () => undefined,
  deep = 0,
): unknown {
  const other = instead(value);
  if (other !== undefined) return other;
  if (!isObject(value)) return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  try {
    if (deep > DEEPEST || 'nodeType' in value) return undefined;
    if (value instanceof Error) return { name: value.name, message: value.message };
    if (Array.isArray(value)) return value.map((one) => plain(one, instead, deep + 1));
    return Object.fromEntries(
      Object.keys(value)
        .map((key) => [key, plain(fieldOf(value, key), instead, deep + 1)] as const)
        .filter(([, one]) => one !== undefined),
    );
  } catch {
    return undefined;
  }
}
