import { probe as gateway } from './gateway/probe.ts';
import { probe as hrss } from './hrss/probe.ts';
import { isFeed, isSourceKind, type SourceKind, sources } from './index.ts';
import type { Probe } from './source.ts';

type CallOf<Kind extends SourceKind> = (typeof sources)[Kind]['answers'][number];
type FeedKind = {
  [Kind in SourceKind]: (typeof sources)[Kind] extends { readonly isFeed: true } ? Kind : never;
}[SourceKind];

/**
 * The probe request for every kind of THE LIST that is no feed, and every call that it answers. It is not in THE LIST
 * itself, because only the doctor needs it, and every page loads THE LIST.
 */
const probes: { readonly [Kind in Exclude<SourceKind, FeedKind>]: Probe<CallOf<Kind>> } = { gateway, hrss };

/** The probe of a kind; empty for an unknown kind. A feed is one document, so every call reads its address. */
export function probeOf(kind: string): Partial<Probe> {
  if (hasProbe(kind)) return probes[kind];
  if (!isSourceKind(kind) || !isFeed(kind)) return {};
  return Object.fromEntries(sources[kind].answers.map((call) => [call, ['GET', '']] as const));
}

const hasProbe = (kind: string): kind is keyof typeof probes => Object.hasOwn(probes, kind);
