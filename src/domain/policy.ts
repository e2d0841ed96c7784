import { type Day, daysBetween } from './calendar.ts';
import type { Citation, Confidence } from './citation.ts';

/** What one gets, in numbers where the source states numbers. */
export interface Benefit {
  /** What sort of thing it is, in the city's own word; decides how the rest is worded. */
  readonly kind?: string;
  /** In `unit`; absent when no single amount is stated. */
  readonly amount?: number;
  /** As the source words it: 元/月, 元/户 … */
  readonly unit?: string;
  /** The amount was computed from the source's rule; `formula` shows how. */
  readonly derived: boolean;
  readonly formula?: string;
  readonly maxMonths?: number;
  /** When it can be had for longer, and until when. */
  readonly extension?: { readonly when: string; readonly until: string };
  /** How many months one gets for how many years of paying in. */
  readonly durations?: readonly { readonly years: string; readonly months: number }[];
  /** An upper limit, in words. */
  readonly cap?: string;
  /** Several amounts in 元 where one does not fit all: by month of drawing, by level, by kind of loan. */
  readonly amounts: readonly BenefitAmount[];
  /** What one gets beyond or instead of an amount, one sentence each. */
  readonly items: readonly string[];
}

export interface BenefitAmount {
  /** Every month while in the months of the label; every month; an hour; once; or at the most. */
  readonly kind: 'inMonths' | 'monthly' | 'hourly' | 'once' | 'upTo';
  /** What it is for; empty where that goes without saying. */
  readonly label: string;
  /** In 元. */
  readonly amount: number;
  readonly formula?: string;
}

export interface Condition {
  readonly text: string;
  /** The clause of the document it comes from. */
  readonly clause?: string;
}

/** Conditions that belong together: all of them must hold, or one is enough. */
export interface ConditionGroup {
  readonly need: 'all' | 'any';
  /** The kind of the benefit that they are for, where it has several. */
  readonly product?: string;
  readonly conditions: readonly Condition[];
}

/** A policy as dated facts. */
export interface Policy {
  readonly id: string;
  /** The official title. */
  readonly title: string;
  /** 文号. */
  readonly docNo?: string;
  readonly issuers: readonly string[];
  readonly level?: string;
  readonly publishedOn?: Day;
  readonly effectiveFrom?: Day;
  /** The last day it is in force. */
  readonly effectiveTo?: Day;
  readonly supersedes: readonly string[];
  readonly supersededBy?: string;
  /** Whether somebody checked that it is in force; if not it is 待核实 whatever its dates. */
  readonly verified: boolean;
  /** What it means, in plain words. */
  readonly summary: string;
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  readonly benefit: Benefit;
  /** Every group must be met. */
  readonly conditions: readonly ConditionGroup[];
  readonly conditionNote?: string;
  readonly exclusions: readonly string[];
  readonly apply: {
    readonly channels: readonly string[];
    readonly place?: string;
    readonly window?: string;
    readonly url?: string;
  };
  readonly citation: Citation;
  readonly moreCitations: readonly Citation[];
  readonly confidence: Confidence;
  readonly procedureIds: readonly string[];
}

/** How a policy stands on a day. */
export type PolicyStatus =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'upcoming'; readonly from: Day }
  | { readonly kind: 'expiring'; readonly daysLeft: number; readonly to: Day }
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'unverified' };

/** From how many days before its end a policy is said to be 即将到期. */
export const EXPIRING_WITHIN_DAYS = 90;

/** The status as of `today`: dates decide, then whether anybody verified it. */
export function policyStatus(policy: Policy, today: Day): PolicyStatus {
  if (policy.supersededBy) return { kind: 'superseded', by: policy.supersededBy };
  if (policy.effectiveTo && policy.effectiveTo < today) return { kind: 'expired', on: policy.effectiveTo };
  if (!policy.verified) return { kind: 'unverified' };
  if (policy.effectiveFrom && policy.effectiveFrom > today) {
    return { kind: 'upcoming', from: policy.effectiveFrom };
  }
  if (policy.effectiveTo) {
    const daysLeft = daysBetween(today, policy.effectiveTo);
    if (daysLeft <= EXPIRING_WITHIN_DAYS) return { kind: 'expiring', daysLeft, to: policy.effectiveTo };
  }
  return { kind: 'inForce' };
}

/** Whether one should still be led to apply. */
export function canApply(status: PolicyStatus): boolean {
  return status.kind === 'inForce' || status.kind === 'expiring' || status.kind === 'unverified';
}
