import { probe as gateway } from './gateway/probe.ts';
import { probe as hrss } from './hrss/probe.ts';
import type { SourceKind, sources } from './index.ts';
import { probe as jobPosting } from './jobPosting/probe.ts';
import type { Probe } from './source.ts';

type Answered<Kind extends SourceKind> = (typeof sources)[Kind]['answers'][number];

/**
 * How to see whether a source can be reached, for every kind of THE LIST and every call that it answers. By itself, as
 * only a doctor needs it and THE LIST is on every page.
 */
const probes: { readonly [Kind in SourceKind]: Probe<Answered<Kind>> } = { gateway, hrss, jobPosting };

/** That of a kind; empty where there is no such kind. */
export const probeOf = (kind: string): Partial<Probe> => (isKind(kind) ? probes[kind] : {});

const isKind = (kind: string): kind is SourceKind => Object.hasOwn(probes, kind);
