import type { Answer, CityCall } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import type { SourceConfig } from './cityConfig.ts';
import type { Http } from './http/http.ts';
import { type Keeping, lastGood } from './kept/lastGood.ts';
import { isSourceKind, sources } from './sources/index.ts';
import type { Source } from './sources/source.ts';

/** A source that is loaded when it is first asked. */
export interface LazySource {
  /** Where its records are said to come from. */
  readonly name: string;
  readonly answers: ReadonlySet<CityCall>;
  readonly baseUrl: string;
  /** It can only give all its jobs; the search is ours. */
  readonly listsJobs: boolean;
  /** Rejects with `offline` when its code cannot be had; the next call tries again. */
  open(): Promise<Source>;
  /**
   * Reads something that is nobody's own; where answers are kept, the last good one when the source is out. Rejects
   * with `unsupported` when the source has no such call.
   *
   * @param mostAge of a kept answer, in milliseconds. By default, as old as the store gives it
   */
  answer<T>(run: (source: Source) => Promise<Answer<T>> | undefined, mostAge?: number): Promise<Answer<T>>;
}

/** A call that its source said it has, and turned out not to have, is `unsupported`. */
export function required<T>(answer: Promise<T> | undefined): Promise<T> {
  return answer ?? Promise.reject(new Failure('unsupported'));
}

/**
 * @param keeping where good answers are kept. By default, nowhere
 * @throws {RangeError} when a source has no address, or is of a kind that is not in THE LIST
 */
export function lazySource(config: SourceConfig, http: Http, keeping?: Keeping): LazySource {
  const { kind, baseUrl = config.url, provides } = config;
  if (baseUrl === undefined) throw new RangeError(`a source without an address: ${kind}`);
  const { name = new URL(baseUrl).host } = config;
  const reached = { kind, baseUrl, provides, name: config.name };
  if (!isSourceKind(kind)) throw new RangeError(`unknown kind of source: ${kind}`);
  const { answers, listsJobs, load } = sources[kind];
  let loading: ReturnType<typeof load> | undefined;
  let opened: Source | undefined;

  async function loaded() {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      throw new Failure('offline', cause);
    }
  }
  async function open() {
    const openSource = await loaded();
    opened ??= openSource(reached, http);
    return opened;
  }
  return {
    name,
    answers: new Set(provides ? answers.filter((call) => provides.includes(call)) : answers),
    baseUrl,
    listsJobs,
    open,
    async answer(run, mostAge) {
      const openSource = await loaded();
      if (!keeping) return required(run(await open()));
      const ask = lastGood((through) => openSource(reached, through), http, keeping);
      return ask((source) => required(run(source)), mostAge);
    },
  };
}
