import type { Finding } from './finding.ts';
import { isPrivate } from './privateAddress.ts';

/** Warns of addresses of a private network that a public page uses: a browser asks the resident before it reaches them. */
export function checkNetwork(page: string, addresses: readonly string[]): readonly Finding[] {
  if (!URL.canParse(page) || isPrivate(new URL(page))) return [];
  const origins = addresses.filter((url) => URL.canParse(url)).map((url) => new URL(url));
  const inside = new Set(origins.filter(isPrivate).map(({ origin }) => origin));
  return [...inside].map((origin) => ({
    level: 'warn',
    code: 'local-network',
    seen: `${new URL(page).origin} is public and ${origin} is in a private network: Chromium asks the resident before it reaches it, and refuses from a page over http.`,
    todo: 'Serve both in the same network, or give that address a public gateway. An iframe needs allow="local-network-access".',
  }));
}
