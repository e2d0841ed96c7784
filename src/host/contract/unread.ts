import type { Mounted } from './types.ts';

/*
 * What a host gave and nobody has checked is `unknown`: only `parseProps` makes a context of it. Before that, and when
 * that or our own code fails, no more is looked at than the nonce and `report`. Neither throws, whatever was given.
 */

/** What a host gave to `mount`, unread. */
export interface UnreadProps {
  readonly host: unknown;
  readonly widget?: unknown;
  readonly goOn?: unknown;
  readonly fresh?: unknown;
}

/** What `mount` gives back, for callers whose props are unread too. */
export interface MountedUnread extends Mounted {
  update(next: unknown): void;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A field of an object; it throws where the field does. A function is a method of what it came in: a host may be an
 * instance of a class. What the page added to every object no host has given.
 */
export function givenBy(host: object, name: PropertyKey): unknown {
  const value: unknown = Reflect.get(host, name);
  if (value === Reflect.get(Object.prototype, name)) return undefined;
  return typeof value === 'function' ? value.bind(host) : value;
}

/** The same of anything. A field that cannot be read is not there. */
export function fieldOf(given: unknown, name: string): unknown {
  try {
    return isObject(given) ? givenBy(given, name) : undefined;
  } catch {
    return undefined;
  }
}

/** CSP nonce for what stands before the context is parsed, or when it never is. */
export function nonceOf(host: unknown): string | undefined {
  const nonce = fieldOf(host, 'nonce');
  return typeof nonce === 'string' ? nonce : undefined;
}

/** Who hears that the context is wrong, or that our code fails. */
export function reportOf(host: unknown): ((problem: unknown) => unknown) | undefined {
  const report = fieldOf(host, 'report');
  return typeof report === 'function' ? (problem) => report(problem) : undefined;
}
