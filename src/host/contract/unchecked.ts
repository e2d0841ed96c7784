import type { Mounted } from './types.ts';

/*
 * Unchecked input of a host is `unknown`; only `parseProps` turns it into a context. Code that runs before parsing, or
 * after parsing has failed, reads only the nonce and `report`. `nonceOf` and `reportOf` never throw.
 */

/** The arguments of `mount`, unchecked. */
export interface UncheckedProps {
  readonly host: unknown;
  readonly widget?: unknown;
  readonly goOn?: unknown;
  readonly fresh?: unknown;
  /** Names of other props that the host gave, which there are not. */
  readonly others?: readonly string[];
}

/** The props that there are. */
export const PROP_NAMES = ['host', 'widget', 'goOn', 'fresh'] as const;

/** What `mount` returns, for callers whose props are unchecked too. */
export interface MountedUnchecked extends Mounted {
  update(next: unknown): void;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Reads a field of an object. Throws when the getter throws. A function is bound to the object, because a host may be
 * an instance of a class. A property that the page added to `Object.prototype` counts as absent.
 */
export function fieldOrThrow(host: object, name: PropertyKey): unknown {
  const value: unknown = Reflect.get(host, name);
  if (value === Reflect.get(Object.prototype, name)) return undefined;
  return typeof value === 'function' ? value.bind(host) : value;
}

/** Reads a field of any value. A field that throws counts as absent. */
export function fieldOf(given: unknown, name: string): unknown {
  try {
    return isObject(given) ? fieldOrThrow(given, name) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of an object's fields beside the known ones; none when they cannot be read. */
export function othersIn(given: unknown, known: readonly string[]): readonly string[] {
  try {
    return isObject(given) ? Object.keys(given).filter((name) => !known.includes(name)) : [];
  } catch {
    return [];
  }
}

/** The CSP nonce of an unchecked context, for elements that exist before it is parsed. */
export function nonceOf(host: unknown): string | undefined {
  const nonce = fieldOf(host, 'nonce');
  return typeof nonce === 'string' ? nonce : undefined;
}

/** `report` of an unchecked context. */
export function reportOf(host: unknown): ((problem: unknown) => unknown) | undefined {
  const report = fieldOf(host, 'report');
  return typeof report === 'function' ? (problem) => report(problem) : undefined;
}
