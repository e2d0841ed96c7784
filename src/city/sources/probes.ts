import { probe as gateway } from './gateway/probe.ts';
import { probe as hrss } from './hrss/probe.ts';
import { isFeed, isSourceKind, type SourceKind, sources } from './index.ts';
import type { Probe } from './source.ts';

type Answered<Kind extends SourceKind> = (typeof sources)[Kind]['answers'][number];
type FeedKind = {
  [Kind in SourceKind]: (typeof sources)[Kind] extends { readonly isFeed: true } ? Kind : never;
}[SourceKind];

/**
 * How to see whether a source can be reached, for every kind of THE LIST that is no feed and every call that it
 * answers. By itself, as only a doctor needs it and THE LIST is on every page.
 */
const probes: { readonly [Kind in Exclude<SourceKind, FeedKind>]: Probe<Answered<Kind>> } = { gateway, hrss };

/** That of a kind; empty where there is no such kind. A feed is one document at its address, whatever is asked of it. */
export function probeOf(kind: string): Partial<Probe> {
  if (hasProbe(kind)) return probes[kind];
  if (!isSourceKind(kind) || !isFeed(kind)) return {};
  return Object.fromEntries(sources[kind].answers.map((call) => [call, ['GET', '']] as const));
}

const hasProbe = (kind: string): kind is keyof typeof probes => Object.hasOwn(probes, kind);
