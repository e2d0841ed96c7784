import type { Citation, Confidence } from './citation.ts';

/** A document to bring. */
export interface Material {
  readonly name: string;
  /** Whether the office checks it online itself. `undefined` when that is not known. */
  readonly checkedOnline?: boolean;
  readonly note?: string;
}

export interface Channel {
  readonly kind: string;
  readonly name: string;
  readonly url?: string;
  readonly note?: string;
}

/** One step. `advice`: the step itself is not known, so the text says what to do instead. */
export type Step =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'advice'; readonly text: string }
  | { readonly kind: 'unverified' };

/** 办事指南: how to complete one procedure. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** What people call it. */
  readonly plainTitle?: string;
  /** What residents say when they look for it. By default, nothing is known. */
  readonly said?: readonly string[];
  readonly forWhom: string;
  /** Questions to consider before setting out. */
  readonly before: readonly string[];
  /** In order. The text of a step without a citation is left out. */
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
