import { CITY_CALLS, type CityCall } from '../../domain/cityApi.ts';
import type { SourceKind } from '../cityConfig.ts';
import type { OpenSource } from './source.ts';

interface Kind {
  /** The calls that a source of this kind can answer. */
  readonly answers: readonly CityCall[];
  /** The source can only list all its jobs, so the plugin searches them. */
  readonly listsJobs: boolean;
  /** The source is one document, and its address may be given as `url`. By default, paths are appended to its address. */
  readonly isFeed?: boolean;
  load(): Promise<OpenSource>;
}

/** THE LIST of source kinds. A new kind is one folder, one entry here and its name in `SourceKind`. */
export const sources = {
  gateway: {
    answers: CITY_CALLS,
    listsJobs: false,
    load: () => import(/* webpackChunkName: 'gateway' */ './gateway/index.ts').then((m) => m.openGateway),
  },
  hrss: {
    answers: ['searchJobs', 'getJob', 'listStations'],
    listsJobs: true,
    load: () => import(/* webpackChunkName: 'hrss' */ './hrss/index.ts').then((m) => m.openHrss),
  },
  jobPosting: {
    answers: ['searchJobs', 'getJob'],
    listsJobs: true,
    isFeed: true,
    load: () =>
      import(/* webpackChunkName: 'jobPosting' */ './jobPosting/index.ts').then((m) => m.openJobPosting),
  },
} satisfies Record<SourceKind, Kind>;

export type { SourceKind };

/** Whether a source of this kind is one document. */
export const isFeed = (kind: string): boolean => {
  const source: Kind | undefined = isSourceKind(kind) ? sources[kind] : undefined;
  return source?.isFeed ?? false;
};

export const SOURCE_KINDS: readonly string[] = Object.keys(sources);

export const isSourceKind = (kind: string): kind is SourceKind => Object.hasOwn(sources, kind);
