import { followConfig } from './configAt.ts';
import { createHttp } from './http/http.ts';

/** The address is asked again so often while the page is seen: a source is switched off for everybody in a minute. */
const AGAIN_MS = 60_000;

type Follow = Omit<Parameters<typeof followConfig>[1], 'http' | 'wait'>;

/** Follows a configuration with the network and the clock of the device, and never with the resident's token. */
export const followAt = (url: string, follow: Follow): Promise<void> =>
  followConfig(url, { ...follow, http: createHttp(), wait: untilSeen });

/** Resolves a minute later, or once the page is seen again after that. */
async function untilSeen(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, AGAIN_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  if (signal.aborted || document.visibilityState === 'visible') return;
  await new Promise<void>((resolve) => {
    const seen = new AbortController();
    const on = () => {
      seen.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', on, { signal: seen.signal });
    signal.addEventListener('abort', on, { signal: seen.signal });
  });
}
