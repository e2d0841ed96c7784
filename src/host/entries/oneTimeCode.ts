import { isRecord } from './port.ts';

const TIMEOUT_MS = 10_000;
/** Marks in `history.state` that the code of this page was taken. A reload keeps it. */
const TAKEN = 'serviceCircleLogin';

/**
 * Reads the one-time code from the page's address, `#code=…` or `?code=…`, and removes it from the address and the
 * history. The hash is safer, because it is never sent to a server.
 */
export function takeCode(): string | undefined {
  const url = new URL(location.href);
  const code = new URLSearchParams(url.hash.slice(1)).get('code') ?? url.searchParams.get('code');
  if (code === null) return undefined;
  url.hash = withoutCode(url.hash.slice(1));
  url.search = withoutCode(url.search.slice(1));
  const state: unknown = history.state;
  history.replaceState({ ...(isRecord(state) ? state : {}), [TAKEN]: true }, '', url);
  return code;
}

/** Whether this page had a code that is gone, because it was reloaded. Its token was in memory only. */
export const wasReloaded = (): boolean => isRecord(history.state) && history.state[TAKEN] === true;

/** Leaves the other pairs exactly as they are: a fragment may be the route of an app. */
function withoutCode(query: string): string {
  const pairs = query.split('&').filter((pair) => !new URLSearchParams(pair).has('code'));
  return pairs.join('&');
}

/**
 * Exchanges the code for the resident's token: `POST {"code"}`, answered with `{"token"}`. Never retries; sends neither
 * cookies nor a referrer.
 *
 * @returns `undefined` when the exchange refuses, does not answer within 10 s, or answers something else
 */
export async function exchange(url: string, code: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    const token = isRecord(body) ? body.token : undefined;
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
}
