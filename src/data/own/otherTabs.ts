import type { Held, OwnDevice } from './ownStore.ts';

const FORGOTTEN = 'forgotten';

/**
 * A device that tells the other tabs of a person when everything is deleted, and hears it from them: what is no longer
 * on the device should not stay on a screen. A browser without channels, or one that refuses them, shows it until the
 * next visit.
 *
 * @param owner the digest of the person who is logged in; empty for nobody
 */
export function withOtherTabs(device: OwnDevice, owner: string, held: Held): OwnDevice {
  const channel = channelOf(`service-circle-own ${owner}`);
  channel?.addEventListener('message', ({ data }) => {
    if (data !== FORGOTTEN) return;
    channel.close();
    held.forget();
  });
  return {
    ...device,
    async clear(everywhere) {
      await device.clear();
      if (everywhere) channel?.postMessage(FORGOTTEN);
    },
  };
}

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
