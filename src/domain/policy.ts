import { type Day, daysBetween } from './calendar.ts';
import type { Citation, Confidence } from './citation.ts';

/** What an applicant gets. Numbers are given only where the cited document states them. */
export interface Benefit {
  /** The city's code for the kind of benefit. It decides how the other fields are worded. */
  readonly kind?: string;
  /** In `unit`; absent when no single amount is stated. */
  readonly amount?: number;
  /** As the document words it: 元/月, 元/户 … */
  readonly unit?: string;
  /** Whether the amount was computed from a rule of the document; `formula` shows how. */
  readonly derived: boolean;
  readonly formula?: string;
  readonly maxMonths?: number;
  /** In which case the benefit is paid for longer, and until when. */
  readonly extension?: { readonly when: string; readonly until: string };
  /** Months of benefit by years of contribution. */
  readonly durations?: readonly { readonly years: string; readonly months: number }[];
  /** An upper limit, in words. */
  readonly cap?: string;
  /** Amounts in 元 when there are several: by month of benefit, by level, by kind of loan. */
  readonly amounts: readonly BenefitAmount[];
  /** Other benefits, one sentence each. */
  readonly items: readonly string[];
}

export interface BenefitAmount {
  /** `inMonths`: every month in the range of months that the label names. `upTo`: a maximum. */
  readonly kind: 'inMonths' | 'monthly' | 'hourly' | 'once' | 'upTo';
  /** What the amount is for. May be empty. */
  readonly label: string;
  /** In 元. */
  readonly amount: number;
  readonly formula?: string;
}

export interface Condition {
  readonly text: string;
  /** The clause of the document that states the condition. */
  readonly clause?: string;
}

/** A group of conditions: with `all` every condition must hold, with `any` one is enough. */
export interface ConditionGroup {
  readonly need: 'all' | 'any';
  /** The kind of benefit that the group applies to, when the policy has several kinds. */
  readonly product?: string;
  readonly conditions: readonly Condition[];
}

/** A policy: facts with their dates and citations. */
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
  /** The last day on which the policy is in force. */
  readonly effectiveTo?: Day;
  readonly supersedes: readonly string[];
  readonly supersededBy?: string;
  /** Whether an editor checked that the policy is in force. If not, its status is 待核实 until it has expired. */
  readonly verified: boolean;
  /** The meaning in plain language. */
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
    readonly location?: string;
    readonly window?: string;
    readonly url?: string;
  };
  readonly citation: Citation;
  readonly moreCitations: readonly Citation[];
  readonly confidence: Confidence;
  readonly procedureIds: readonly string[];
}

/** The status of a policy on a day. */
export type PolicyStatus =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'upcoming'; readonly from: Day }
  | { readonly kind: 'expiring'; readonly daysLeft: number; readonly to: Day }
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'unverified' };

/** A policy is 即将到期 from this many days before its last day. */
export const EXPIRING_WITHIN_DAYS = 90;

/** The status on `today`. A policy that is superseded or expired stays so even if it was never verified. */
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

/** Whether the interface shows how to apply. */
export function canApply(status: PolicyStatus): boolean {
  return status.kind === 'inForce' || status.kind === 'expiring' || status.kind === 'unverified';
}
