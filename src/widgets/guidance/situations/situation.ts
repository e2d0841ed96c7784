import type { VisitKind } from '../../../domain/booking.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import type { Destination } from '../../../domain/screens.ts';

/** Situations that residents come from, in the order in which they are offered. */
export const SITUATION_IDS = [
  'dismissed',
  'graduate',
  'changing',
  'older',
  'flexible',
  'startup',
  'returning',
  'helping',
] as const;
export type SituationId = (typeof SITUATION_IDS)[number];

/** One step of a path: why it comes now, and the screen on which it is done. */
export interface SituationStep {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** The words on its button. */
  readonly action: string;
  readonly to: Destination;
}

/** A short path from a situation to somebody who helps. */
export interface Situation {
  /** What people call it. */
  readonly name: string;
  /** What they get from the path. */
  readonly promise: string;
  readonly steps: readonly SituationStep[];
  /** Every path ends at a human: what is booked, and the words on the button. */
  readonly human: { readonly visit: VisitKind; readonly text: string; readonly action: string };
}

export const isSituation: (id: string) => id is SituationId = isOneOf(SITUATION_IDS);
