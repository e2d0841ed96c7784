import type { Day } from '../calendar.ts';
import type { Confidence } from '../citation.ts';
import type { AmountRule } from './benefitAmount.ts';
import type { RuleCondition } from './condition.ts';

/** Indices of conditions: all of `all` and, where given, one of `any`, or those of the chosen product. */
export interface RuleLogic {
  readonly all: readonly number[];
  readonly any?: readonly number[];
  readonly byProduct?: Readonly<Record<string, readonly number[]>>;
}

/** A policy as a machine reads it. */
export interface EligibilityRule {
  readonly id: string;
  readonly effectiveFrom?: Day;
  /** The last day in force. */
  readonly effectiveTo?: Day;
  readonly ended: boolean;
  readonly confidence: Confidence;
  readonly supersededBy: readonly string[];
  /** From which day on what is named there holds. By default, it does already. */
  readonly replacedFrom?: Day;
  /** What it replaces, by id or by 文号. */
  readonly supersedes: readonly string[];
  readonly conditions: readonly RuleCondition[];
  readonly logic: RuleLogic;
  /** Whoever fulfils one of these gets nothing. */
  readonly exclusions: readonly RuleCondition[];
  readonly amount?: AmountRule;
  /** Ids of policies that nobody gets at the same time. By default, none is known. */
  readonly excludes?: readonly string[];
  /** Numbers of the document that its amount alone does not show, such as the rates that a sum is made of. */
  readonly parameters: Readonly<Partial<Record<ParameterName, Parameter>>>;
}

export type ParameterName = 'pensionRate' | 'medicalRate' | 'unusedLeaveRate' | 'probationPayRate';

export interface Parameter {
  readonly value: number;
  /** The last day on which it holds. */
  readonly validTo?: Day;
}
