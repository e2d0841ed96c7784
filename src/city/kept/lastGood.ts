import type { Answer } from '../../domain/cityApi.ts';
import { canRetry, Failure } from '../../domain/failure.ts';
import type { GetOptions, Http } from '../http/http.ts';
import { readJson } from '../http/readJson.ts';
import type { Source } from '../sources/source.ts';
import type { KeptStore } from './keptStore.ts';

/** Where good answers are kept, and what time it is. */
export interface Keeping {
  readonly store: KeptStore;
  readonly clock: () => Date;
}

/** Jobs listed longer ago than this are likely gone. */
export const JOBS_MOST_MS = 3 * 24 * 60 * 60_000;

/** More characters than this, of one call, are not kept. */
const MOST_TEXT = 5_000_000;

/** Whether the city, and not the question, is why there is no answer. */
export const isOutage = (error: unknown): error is Failure =>
  error instanceof Failure && canRetry(error.kind);

/**
 * Asks a source and keeps the texts that it answered with. When the source is out, the same question is put to what
 * was kept: the same code reads and checks it as if it came over the line, and `kept` tells how old it is. Rejects
 * with the outage where nothing was kept. Nothing of a person may be asked this way.
 *
 * `mostAge` in milliseconds; by default, as old as the store gives it.
 */
export function lastGood(open: (http: Http) => Source, http: Http, { store, clock }: Keeping) {
  return async <T>(
    run: (source: Source) => Promise<Answer<T>>,
    mostAge = Number.POSITIVE_INFINITY,
  ): Promise<Answer<T>> => {
    const { recorded, texts } = recording(http);
    try {
      const answer = await run(open(recorded));
      if (worthKeeping(answer.value, texts)) {
        const at = clock().toISOString();
        for (const [key, text] of texts) void store.write(key, { text, at });
      }
      return answer;
    } catch (error) {
      if (!isOutage(error)) throw error;
      const { replayed, oldest } = replaying(store);
      const answer = await run(open(replayed)).catch(() => undefined);
      const at = oldest();
      if (!answer || at === undefined || clock().getTime() - Date.parse(at) > mostAge) throw error;
      return { ...answer, cached: { at } };
    }
  };
}

/** An empty list is true today and no help in an outage; the one before it may be. */
function worthKeeping(value: unknown, texts: ReadonlyMap<string, string>): boolean {
  if (Array.isArray(value) && value.length === 0) return false;
  return [...texts.values()].reduce((sum, { length }) => sum + length, 0) <= MOST_TEXT;
}

/** What is read through it is written down. */
function recording(http: Http) {
  const texts = new Map<string, string>();
  const getText = async (url: string, options?: GetOptions) => {
    const text = await http.getText(url, options);
    texts.set(keyOf(url, options), text);
    return text;
  };
  return { texts, recorded: { ...http, ...readingWith(getText) } };
}

/** What was written down is read again; nothing is ever sent. */
function replaying(store: KeptStore) {
  let oldest: string | undefined;
  const getText = async (url: string, options?: GetOptions) => {
    const kept = await store.read(keyOf(url, options));
    if (!kept) throw new Failure('missing', 'not kept');
    if (oldest === undefined || kept.at < oldest) oldest = kept.at;
    return kept.text;
  };
  const send = () => Promise.reject(new Failure('unavailable', 'only kept answers'));
  return { oldest: () => oldest, replayed: { ...readingWith(getText), send } };
}

const readingWith = (getText: Http['getText']): Pick<Http, 'get' | 'getText'> => ({
  getText,
  get: async (url, options) => readJson(await getText(url, options)),
});

function keyOf(url: string, { query = {} }: GetOptions = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) params.append(name, one);
  return `${url}?${params}`;
}
