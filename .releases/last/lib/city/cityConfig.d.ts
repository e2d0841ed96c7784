import type { CityCall } from '../domain/cityCall.js';
/** The kinds of sources that this version knows. */
export type SourceKind = 'gateway' | 'hrss' | 'jobPosting';
/** Any text, beside names that an editor offers: JSON has only texts. The names are checked at run time. */
type AnyText = string & Record<never, never>;
/** The configuration of a city, given by the host. It is data without code. */
export interface CityConfig {
    readonly name: string;
    readonly sources: readonly SourceConfig[];
    /** Origins that may receive the resident's token. By default, none. */
    readonly tokenOrigins?: readonly string[];
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
    /** The calls that the plugin may send to it. By default, all that its kind can answer. */
    readonly provides?: readonly (CityCall | AnyText)[];
}
export {};
