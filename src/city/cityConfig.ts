import type { CityCall } from '../domain/cityCall.ts';
import type { Datum } from '../domain/place.ts';
import type { PlaceNames } from '../domain/placeNames.texts.ts';

/** The kinds of sources that this version knows. */
export type SourceKind = 'gateway' | 'hrss' | 'jobPosting' | 'openSearch';

/** What an index may have of a job. `id` is unique and can be sorted by; `place` is a geo_point. */
export const INDEX_FIELDS = [
  'id',
  'title',
  'employer',
  'description',
  'requirements',
  'townCode',
  'townName',
  'address',
  'place',
  'payMin',
  'payMax',
  'payUnit',
  'tags',
  'employment',
  'education',
  'experience',
  'postedOn',
  'validUntil',
  'publisher',
  'headCount',
  'hours',
  'contact',
  'phone',
  'url',
] as const;
export type IndexField = (typeof INDEX_FIELDS)[number];

/** How an index names what a job has. */
export interface IndexConfig {
  /** The field of the index; `a.b` is `b` inside of `a`. What is left out cannot be shown, filtered or counted. */
  readonly fields: Readonly<Partial<Record<IndexField, string>>> & {
    readonly id: string;
    readonly title: string;
  };
  /** Our code for each of its codes: `{ employment: { '1': 'fullTime' } }`. By default, it has our codes. */
  readonly codes?: Readonly<Partial<Record<IndexField, Readonly<Record<string, string>>>>>;
  /** The datum of `place`. By default, WGS-84. */
  readonly datum?: Datum;
}

/** Any text, beside names that an editor offers: JSON has only texts. The names are checked at run time. */
type AnyText = string & Record<never, never>;

/** The configuration of a city, given by the host. It is data without code. */
export interface CityConfig {
  readonly name: string;
  readonly sources: readonly SourceConfig[];
  /** Origins that may receive the resident's token. By default, none. */
  readonly tokenOrigins?: readonly string[];
  /** How texts name the place. By default, 上海 and 青浦. */
  readonly place?: PlaceNames;
  /** Parts that are switched off for everybody: the id of a widget, with a sentence for residents. By default, none. */
  readonly off?: Readonly<Record<string, string>>;
}

/** Where the configuration of a city is: a JSON file at an absolute http(s) address. */
export interface CityAddress {
  readonly url: string;
}

/** The configuration of one source: its kind and its address. */
export interface SourceConfig {
  readonly kind: SourceKind | AnyText;
  /** The publisher shown with its jobs. By default, the host name of its address. */
  readonly name?: string;
  /** Absolute http(s) address without a query; each call appends its path. Give either this or `url`. */
  readonly baseUrl?: string;
  /** Absolute http(s) address of a feed (`jobPosting`), with its query if it needs one. */
  readonly url?: string;
  /** `server`: it has more jobs than a device can read, and searches, counts and pages them (`gateway`). */
  readonly search?: 'server' | AnyText;
  /** The fields of an index (`openSearch`). */
  readonly index?: IndexConfig;
  /** The calls that the plugin may send to it. By default, all that its kind can answer. */
  readonly provides?: readonly (CityCall | AnyText)[];
  /** It is switched off for everybody; a sentence for residents says why. By default, it is asked. */
  readonly off?: string;
}
