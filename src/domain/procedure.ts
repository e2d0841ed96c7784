import type { Citation, Confidence } from './citation.ts';

/** A paper to bring. */
export interface Material {
  readonly name: string;
  /** The office checks it online itself; `undefined` when that is not known. */
  readonly checkedOnline?: boolean;
  readonly note?: string;
}

export interface Channel {
  readonly kind: string;
  readonly name: string;
  readonly url?: string;
  readonly note?: string;
}

/** One step: known from a source, or only known to exist. */
export type Step = { readonly kind: 'known'; readonly text: string } | { readonly kind: 'unverified' };

/** 办事指南: how to get one thing done. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  /** What to ask oneself before setting out. */
  readonly before: readonly string[];
  /** In their order; what a step without a source says is not carried along. */
  readonly steps: readonly Step[];
  readonly materials: readonly Material[];
  readonly channels: readonly Channel[];
  readonly howLong?: string;
  readonly fee?: string;
  readonly phone?: string;
  readonly result?: string;
  readonly basis: readonly string[];
  readonly policyIds: readonly string[];
  readonly citation: Citation;
  readonly confidence: Confidence;
}
