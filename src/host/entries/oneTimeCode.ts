import { isRecord } from './port.ts';

const TIMEOUT_MS = 10_000;

/**
 * Takes the one-time code out of the page's address, `#code=…` or `?code=…`, so that it stands neither there nor in
 * the history. The hash is better: no server ever sees it.
 */
export function takeCode(): string | undefined {
  const url = new URL(location.href);
  const code = new URLSearchParams(url.hash.slice(1)).get('code') ?? url.searchParams.get('code');
  if (code === null) return undefined;
  url.hash = withoutCode(url.hash.slice(1));
  url.search = withoutCode(url.search.slice(1));
  history.replaceState(history.state, '', url);
  return code;
}

/** All else stays as it was written: a fragment may be the route of an app. */
function withoutCode(query: string): string {
  const pairs = query.split('&').filter((pair) => !new URLSearchParams(pair).has('code'));
  return pairs.join('&');
}

/**
 * Exchanges the code for the resident's token: `POST {"code"}`, answered with `{"token"}`. Sent once, without cookies
 * and without a referrer.
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
