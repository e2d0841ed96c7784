import { probe as gateway } from './gateway/probe.ts';
import { probe as hrss } from './hrss/probe.ts';
import type { SourceKind, sources } from './index.ts';
import { probe as openSearch } from './openSearch/probe.ts';
import type { Probe } from './source.ts';

type CallOf<Kind extends SourceKind> = (typeof sources)[Kind]['answers'][number];
type FeedKind = {
  [Kind in SourceKind]: (typeof sources)[Kind] extends { readonly isFeed: true } ? Kind : never;
}[SourceKind];

/**
 * The probe request for every kind of THE LIST that is no feed, and every call that it answers. It is not in THE LIST
 * itself, because only the doctor needs it. It takes types only from there: else the doctor's code would reach every
 * source, and the bundler would split what they share anew, 18 KB more for every page.
 */
const probes: { readonly [Kind in Exclude<SourceKind, FeedKind>]: Probe<CallOf<Kind>> } = {
  gateway,
  hrss,
  openSearch,
};

/** The probe of a kind; empty for a feed, which is one document that is read at its address. */
export const probeOf = (kind: string): Partial<Probe> => (hasProbe(kind) ? probes[kind] : {});

const hasProbe = (kind: string): kind is keyof typeof probes => Object.hasOwn(probes, kind);
