import { probe as gateway } from './gateway/probe.ts';
import { probe as hrss } from './hrss/probe.ts';
import type { SourceKind, sources } from './index.ts';
import { probe as jobPosting } from './jobPosting/probe.ts';
import type { Probe } from './source.ts';

type CallOf<Kind extends SourceKind> = (typeof sources)[Kind]['answers'][number];

/**
 * The probe request for every kind of THE LIST and every call that it answers. It is not in THE LIST itself, because
 * only the doctor needs it, and every page loads THE LIST.
 */
const probes: { readonly [Kind in SourceKind]: Probe<CallOf<Kind>> } = { gateway, hrss, jobPosting };

/** The probe of a kind; empty for an unknown kind. */
export const probeOf = (kind: string): Partial<Probe> => (isKind(kind) ? probes[kind] : {});

const isKind = (kind: string): kind is SourceKind => Object.hasOwn(probes, kind);
