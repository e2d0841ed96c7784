import type { Day } from '../calendar.ts';
import type { Confidence } from '../citation.ts';
import type { Doubt } from '../eligibility/checkEligibility.ts';
import type { RuleCondition } from '../eligibility/condition.ts';
import type { Policy } from '../policy.ts';

/** The single calculators, in the order of the list. */
export const CALCULATORS = [
  'retirement',
  'unemployment',
  'severance',
  'flexibleContribution',
  'annualLeave',
  'probation',
  'overtime',
] as const;
export type CalculatorName = (typeof CALCULATORS)[number];

/** What somebody typed or chose, by field. */
export type Given = Readonly<Partial<Record<string, string>>>;

/** The policies of the city. A policy without a rule gives no numbers. */
export type Documents = readonly Policy[];

/** Why what was typed cannot be. */
export type Fault =
  | 'missing'
  | 'notNumber'
  | 'negative'
  | 'zero'
  | 'notWhole'
  | 'tooSmall'
  | 'tooLarge'
  | 'future'
  | 'past'
  | 'tooYoung';

export interface Wrong {
  readonly field: string;
  readonly fault: Fault;
  /** The nearest value that can be, where there is one. */
  readonly limit?: number | string;
}

/** Where a number of a calculation is written. */
export interface Basis {
  /** Absent for a law that the city does not hand in. */
  readonly policyId?: string;
  readonly title: string;
  /** What people call it, where the city says so. */
  readonly plainTitle?: string;
  readonly docNo?: string;
  readonly clause?: string;
  readonly from?: Day;
  /** The last day in force, or the last day of the number where that is earlier. */
  readonly until?: Day;
  readonly confidence: Confidence;
}

/** A document whose numbers cannot be used. `absent`: the city hands in no such policy, or none with numbers. */
export interface Lack {
  readonly policyId: string;
  /** What people call it, or its official title. Absent when the city hands in no such policy. */
  readonly title?: string;
  readonly why: Doubt | 'absent';
  /** The first day in force of `notYet`, the last of `expired`. */
  readonly on?: Day;
}

/** What a calculator says. It never guesses: what it cannot know is a `Lack`. */
export type Calculation<Result> =
  | { readonly kind: 'wrong'; readonly wrong: readonly Wrong[] }
  | { readonly kind: 'lacking'; readonly lacks: readonly Lack[] }
  /** A condition of the document is not met. */
  | {
      readonly kind: 'refused';
      readonly conditions: readonly RuleCondition[];
      readonly bases: readonly Basis[];
    }
  | {
      readonly kind: 'found';
      readonly result: Result;
      readonly bases: readonly Basis[];
      /** Documents without which a part of the result is left out. */
      readonly lacks: readonly Lack[];
      /** Conditions that nobody was asked about and that must be met as well. */
      readonly open: readonly RuleCondition[];
    };

/** A calculator: pure, and the same for the same answers, documents and day. */
export type Calculate<Result> = (given: Given, documents: Documents, today: Day) => Calculation<Result>;
