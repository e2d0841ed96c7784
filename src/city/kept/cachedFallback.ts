import type { Answer } from '../../domain/cityApi.ts';
import { canRetry, Failure } from '../../domain/failure.ts';
import type { GetOptions, Http } from '../http/http.ts';
import { readJson } from '../http/readJson.ts';
import type { Source } from '../sources/source.ts';
import type { CacheStore } from './cacheStore.ts';

/** The store of good answers, and the clock. */
export interface AnswerCache {
  readonly store: CacheStore;
  readonly clock: () => Date;
}

/** Jobs that were listed longer ago have probably been filled. */
export const MAX_JOB_AGE_MS = 3 * 24 * 60 * 60_000;

/** A call with more characters is not cached. */
const MAX_CHARACTERS = 5_000_000;

/** Whether the city is unavailable, as opposed to the request being wrong. */
export const isOutage = (error: unknown): error is Failure =>
  error instanceof Failure && canRetry(error.kind);

/**
 * Reads a source and caches the texts of its answer. During an outage it replays the cached texts through the same
 * reader and validation, and `kept` has their time. Rejects with the failure of the source if nothing is cached. Must
 * not be used for personal data.
 *
 * `maxAge` is in milliseconds. By default, the limit of the store.
 */
export function cachedFallback(open: (http: Http) => Source, http: Http, { store, clock }: AnswerCache) {
  return async <T>(
    run: (source: Source) => Promise<Answer<T>>,
    maxAge = Number.POSITIVE_INFINITY,
  ): Promise<Answer<T>> => {
    const { recordingHttp, texts } = recording(http);
    try {
      const answer = await run(open(recordingHttp));
      if (!answer.part && isWorthCaching(answer.value, texts)) {
        const at = clock().toISOString();
        for (const [key, text] of texts) void store.write(key, { text, at });
      }
      return answer;
    } catch (error) {
      if (!isOutage(error)) throw error;
      const { replayingHttp, oldest } = replaying(store);
      const answer = await run(open(replayingHttp)).catch(() => undefined);
      const at = oldest();
      if (!answer || at === undefined || clock().getTime() - Date.parse(at) > maxAge) throw error;
      return { ...answer, cached: { at } };
    }
  };
}

/** A list that is empty is not cached, and neither is a part, because the list before it is more useful in an outage. */
function isWorthCaching(value: unknown, texts: ReadonlyMap<string, string>): boolean {
  if (Array.isArray(value) && value.length === 0) return false;
  return [...texts.values()].reduce((sum, { length }) => sum + length, 0) <= MAX_CHARACTERS;
}

/** An `Http` that records every text it reads. */
function recording(http: Http) {
  const texts = new Map<string, string>();
  const getText = async (url: string, options?: GetOptions) => {
    const text = await http.getText(url, options);
    texts.set(keyOf(url, options), text);
    return text;
  };
  return { texts, recordingHttp: { ...http, ...readsWith(getText) } };
}

/** An `Http` that replays recorded texts and refuses to send. */
function replaying(store: CacheStore) {
  let oldest: string | undefined;
  const getText = async (url: string, options?: GetOptions) => {
    const cached = await store.read(keyOf(url, options));
    if (!cached) throw new Failure('missing', 'not kept');
    if (oldest === undefined || cached.at < oldest) oldest = cached.at;
    return cached.text;
  };
  const send = () => Promise.reject(new Failure('unavailable', 'only kept answers'));
  return { oldest: () => oldest, replayingHttp: { ...readsWith(getText), send } };
}

const readsWith = (getText: Http['getText']): Pick<Http, 'get' | 'getText'> => ({
  getText,
  get: async (url, options) => readJson(await getText(url, options)),
});

function keyOf(url: string, { query = {}, body }: GetOptions = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) params.append(name, one);
  return `${url}?${params}${body ? `#${JSON.stringify(body)}` : ''}`;
}
