import { CITY_CALLS, type CityCall } from '../../domain/cityApi.ts';
import type { CityConfig, SourceConfig, SourceKind } from '../cityConfig.ts';
import type { OpenSource } from './source.ts';

interface Kind {
  /** The calls that a source of this kind can answer. */
  readonly answers: readonly CityCall[];
  /** The source can only list all its jobs, so the plugin searches them. */
  readonly listsJobs: boolean;
  /** The source searches, counts and pages more jobs than a device can read: always, or if its configuration says so. */
  readonly searches?: 'always' | 'ifSaid';
  /** The source is one document, and its address may be given as `url`. By default, paths are appended to its address. */
  readonly isFeed?: boolean;
  load(): Promise<OpenSource>;
  /** Loads the code of calls that a resident makes after the first screen. By default, there is no such code. */
  readonly later?: () => Promise<unknown>;
}

/** THE LIST of source kinds. A new kind is one folder, one entry here and its name in `SourceKind`. */
export const sources = {
  gateway: {
    answers: CITY_CALLS,
    listsJobs: false,
    searches: 'ifSaid',
    load: () => import(/* webpackChunkName: 'gateway' */ './gateway/index.ts').then((m) => m.openGateway),
    later: () => import(/* webpackChunkName: 'gateway' */ './gateway/index.ts').then((m) => m.loadLater()),
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
  openSearch: {
    answers: ['searchJobs', 'getJob'],
    listsJobs: false,
    searches: 'always',
    load: () =>
      import(/* webpackChunkName: 'openSearch' */ './openSearch/index.ts').then((m) => m.openOpenSearch),
  },
} satisfies Record<SourceKind, Kind>;

export type { SourceKind };

const kindOf = (kind: string): Kind | undefined => (isSourceKind(kind) ? sources[kind] : undefined);

/** Whether a source of this kind is one document. */
export const isFeed = (kind: string): boolean => kindOf(kind)?.isFeed ?? false;

/** Whether `search: 'server'` can be said of a source of this kind. */
export const maySearch = (kind: string): boolean => kindOf(kind)?.searches !== undefined;

/** Whether a source searches, counts and pages more jobs than a device can read. */
export const searchesItself = ({ kind, search }: SourceConfig): boolean => {
  const searches = kindOf(kind)?.searches;
  return searches === 'always' || (searches === 'ifSaid' && search === 'server');
};

/** Loads the code of calls that residents make after the first screen. */
export const loadLater = ({ sources: all }: CityConfig): Promise<unknown> =>
  Promise.all([...new Set(all.map(({ kind }) => kindOf(kind)?.later))].map((later) => later?.()));

export const SOURCE_KINDS: readonly string[] = Object.keys(sources);

export const isSourceKind = (kind: string): kind is SourceKind => Object.hasOwn(sources, kind);
