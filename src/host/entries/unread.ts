import type { HostContext } from '../contract/types.ts';

/** A context as it came from outside, unread: `mount` checks it, and names what is wrong on a card. */
export function unread<T = HostContext>(value: object): T {
  return Object.assign(Object.create(null), value);
}
