import { type Day, daysBetween } from './calendar.ts';
import type { Citation, Confidence } from './citation.ts';
import type { EligibilityRule } from './eligibility/rule.ts';

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
  /** The first and the last day on which the numbers hold. By default, those of the policy. */
  readonly sumsFrom?: Day;
  readonly sumsTo?: Day;
  readonly maxMonths?: number;
  /** In which case the benefit is paid for longer, and until when. */
  readonly extension?: { readonly when: string; readonly until: string };
  /** Months of benefit by years of contribution. */
  readonly durations?: readonly { readonly years: string; readonly months: number }[];
  /** An upper limit, in words. */
  readonly cap?: string;
  /** Amounts in 元 when there are several: by month of benefit, by level, by kind of loan. */
  readonly amounts: readonly BenefitAmount[];
  /** Earlier standards, each with its own days and document. By default, none is known. */
  readonly history?: readonly EarlierStandard[];
  /** Of a loan: the highest rate in the words of the document, and the share of the interest that is paid back, 0 to 1. */
  readonly interest?: { readonly cap?: string; readonly share?: number };
  /** Other benefits, one sentence each. */
  readonly items: readonly string[];
}

/** The amounts of other days. */
export interface EarlierStandard {
  readonly from: Day;
  readonly to: Day;
  /** 文号. */
  readonly docNo?: string;
  readonly amounts: readonly BenefitAmount[];
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

/** A policy in the words of residents. */
export interface PlainWords {
  /** What people call it. */
  readonly title: string;
  /** What one gets, in one line. */
  readonly gets: string;
  readonly forWhom?: string;
  readonly firstStep?: string;
  /** What residents say when they look for it. */
  readonly said: readonly string[];
  /** The situation it belongs to: 没工作了, 欠薪维权 … */
  readonly group?: string;
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
  /** Ids or titles of what replaces it. By default, nothing is known to. */
  readonly supersededBy?: readonly string[];
  /** From which day on what is named there holds. By default, it does already. */
  readonly replacedFrom?: Day;
  /** The city says that it has ended. By default, only its dates say so. */
  readonly ended?: boolean;
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
  /** Absent when the city sends none: the official words are shown instead. */
  readonly plain?: PlainWords;
  /** The policy as a machine reads it. Absent when the city sends none, or when a part of it cannot be read. */
  readonly rule?: EligibilityRule;
  /** Its amounts or conditions could not be read, so they are missing here. By default, nothing is. */
  readonly incomplete?: boolean;
}

/** The status of a policy on a day. */
export type PolicyStatus =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'upcoming'; readonly from: Day }
  | { readonly kind: 'expiring'; readonly daysLeft: number; readonly to: Day }
  /** Its last day is over, and no successor is known. */
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'superseded'; readonly by: readonly string[] }
  /** The city ended it. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'unverified' };

/** A policy is 即将到期 from this many days before its last day. */
export const EXPIRING_WITHIN_DAYS = 60;

/** Whether something has taken its place. A successor that is announced for a later day has not yet. */
export const isReplaced = (
  { supersededBy = [], replacedFrom }: Pick<Policy, 'supersededBy' | 'replacedFrom'>,
  today: Day,
): boolean => supersededBy.length > 0 && !(replacedFrom && today < replacedFrom);

/** The status on `today`. A policy that is superseded, ended or expired stays so even if it was never verified. */
export function policyStatus(policy: Policy, today: Day): PolicyStatus {
  const { supersededBy = [] } = policy;
  if (isReplaced(policy, today)) return { kind: 'superseded', by: supersededBy };
  if (policy.ended) return { kind: 'ended' };
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

/** The earlier standard that holds on a day. */
export function standardOn({ benefit }: Policy, day: Day): EarlierStandard | undefined {
  return benefit.history?.find(({ from, to }) => from <= day && day <= to);
}

/**
 * Whether amounts are shown: not those that nobody confirmed, nor those of a document that is over, replaced or not yet
 * in force, nor those of other days, unless an earlier standard holds on the day.
 */
export function showsAmounts(policy: Policy, today: Day): boolean {
  if (policy.confidence === 'low') return false;
  if (standardOn(policy, today)) return true;
  const { sumsFrom, sumsTo } = policy.benefit;
  if ((sumsFrom && today < sumsFrom) || (sumsTo && sumsTo < today)) return false;
  return !['superseded', 'ended', 'expired', 'upcoming'].includes(policyStatus(policy, today).kind);
}
