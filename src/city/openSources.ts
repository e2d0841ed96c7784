import type { CityCall } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import type { SourceConfig } from './cityConfig.ts';
import type { Http } from './http.ts';
import { isSourceKind, sources } from './sources/index.ts';
import type { Source } from './sources/source.ts';

/** A source that is loaded when it is first asked. */
export interface LazySource {
  /** Where its records are said to come from. */
  readonly name: string;
  readonly answers: ReadonlySet<CityCall>;
  /** It can only give all its jobs; the search is ours. */
  readonly listsJobs: boolean;
  /** Rejects with `offline` when its code cannot be had; the next call tries again. */
  open(): Promise<Source>;
}

/** @throws {RangeError} when a source is of a kind that is not in THE LIST */
export function lazySource(config: SourceConfig, http: Http): LazySource {
  const { kind, name = new URL(config.baseUrl).host, provides } = config;
  if (!isSourceKind(kind)) throw new RangeError(`unknown kind of source: ${kind}`);
  const { answers, listsJobs, load } = sources[kind];
  let opening: Promise<Source> | undefined;
  return {
    name,
    answers: new Set(provides ? answers.filter((call) => provides.includes(call)) : answers),
    listsJobs,
    async open() {
      opening ??= load().then((open) => open(config, http));
      try {
        return await opening;
      } catch (cause) {
        opening = undefined;
        throw new Failure('offline', cause);
      }
    },
  };
}
