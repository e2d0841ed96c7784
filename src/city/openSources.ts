import type { Answer, CityCall } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import type { SourceConfig } from './cityConfig.ts';
import { heardSource } from './heardSource.ts';
import type { Http } from './http/http.ts';
import { type AnswerCache, cachedFallback } from './kept/cachedFallback.ts';
import { isSourceKind, searchesItself, sources } from './sources/index.ts';
import type { OpenSource, Source } from './sources/source.ts';

/** A source whose code is loaded with the first call. */
export interface LazySource {
  /** The publisher shown with its records. */
  readonly name: string;
  readonly answers: ReadonlySet<CityCall>;
  readonly baseUrl: string;
  /** Milliseconds before the reading of a list with pages ends with what came. */
  readonly readingTimeout: number | undefined;
  /** How many requests to the city were sent again so far. */
  readonly retries: (() => number) | undefined;
  /** The source can only list all its jobs, so the plugin searches them. */
  readonly listsJobs: boolean;
  /** It has more jobs than a device can read, and searches by what words mean. */
  readonly searchesItself: boolean;
  /**
   * Loads and opens the source. Rejects with `offline` if its code cannot be loaded, and the next call tries again; with
   * `closed` if it is switched off.
   */
  open(): Promise<Source>;
  /**
   * Reads data that is not personal. With a cache, it falls back to the last good answer while the source is
   * unavailable. Rejects with `unsupported` if the source does not have the call.
   *
   * @param maxAge milliseconds that a cached answer may be old. By default, the limit of the store
   */
  read<T>(run: (source: Source) => Promise<Answer<T>> | undefined, maxAge?: number): Promise<Answer<T>>;
}

/** The answer; rejects with `unsupported` if the source does not have the call. */
export function required<T>(answer: Promise<T> | undefined): Promise<T> {
  return answer ?? Promise.reject(new Failure('unsupported'));
}

/** A list, which no city takes away: where it is missing, its address is wrong or the city is out. */
export const requiredList = <T>(answer: Promise<T> | undefined): Promise<T> =>
  required(answer).catch((error: unknown) => {
    throw error instanceof Failure && error.kind === 'missing'
      ? new Failure('unavailable', error.cause)
      : error;
  });

/**
 * @param cache stores good answers. By default, nothing is cached
 * @throws {RangeError} when a source has no address, or is of a kind that is not in THE LIST
 */
export function lazySource(config: SourceConfig, http: Http, cache?: AnswerCache): LazySource {
  const { kind, baseUrl = config.url, provides, off } = config;
  if (baseUrl === undefined) throw new RangeError(`a source without an address: ${kind}`);
  const { name = new URL(baseUrl).host } = config;
  const openConfig = { ...config, baseUrl };
  if (!isSourceKind(kind)) throw new RangeError(`unknown kind of source: ${kind}`);
  const { answers, listsJobs, load } = sources[kind];
  let loading: ReturnType<typeof load> | undefined;
  let opened: Source | undefined;

  async function loadOnce() {
    if (off !== undefined) throw new Failure('closed', undefined, off);
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      throw new Failure('offline', cause);
    }
  }
  const openWith = (openSource: OpenSource, client: Http) =>
    heardSource(openSource(openConfig, client), baseUrl, client);
  async function open() {
    const openSource = await loadOnce();
    opened ??= openWith(openSource, http);
    return opened;
  }
  return {
    name,
    answers: new Set(provides ? answers.filter((call) => provides.includes(call)) : answers),
    baseUrl,
    readingTimeout: http.readingTimeout,
    retries: http.retries,
    listsJobs,
    searchesItself: searchesItself(config),
    open,
    async read(run, maxAge) {
      const openSource = await loadOnce();
      if (!cache) return required(run(await open()));
      const ask = cachedFallback((reading) => openWith(openSource, reading), http, cache);
      return ask((source) => required(run(source)), maxAge);
    },
  };
}
