import type { Confidence, Source } from './policy.ts';

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

/** 办事指南: how to get one thing done. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  /** What to ask oneself before setting out. */
  readonly before: readonly string[];
  /** Only steps that have a source. */
  readonly steps: readonly string[];
  /** How many more steps are known but have no source yet; they are not shown. */
  readonly unverifiedSteps: number;
  readonly materials: readonly Material[];
  readonly channels: readonly Channel[];
  readonly howLong?: string;
  readonly fee?: string;
  readonly phone?: string;
  readonly result?: string;
  readonly basis: readonly string[];
  readonly policyIds: readonly string[];
  readonly source: Source;
  readonly confidence: Confidence;
}
