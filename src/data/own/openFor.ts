import { withOtherTabs } from './otherTabs.ts';
import type { Held, OwnDevice } from './ownStore.ts';
import { openDevice } from './rows.ts';

/**
 * Opens the device's storage for a person, whose id is stored as a digest. Rejects where a page cannot make one (without
 * https): nothing of a person is kept there.
 */
export async function openFor(person: string, clock: () => Date, held?: Held): Promise<OwnDevice> {
  const owner = person === '' ? '' : await digestOf(person);
  const device = openDevice(clock, undefined, owner, held);
  return held ? withOtherTabs(device, owner, held) : device;
}

async function digestOf(person: string): Promise<string> {
  const bytes = new TextEncoder().encode(`service-circle:${person}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
