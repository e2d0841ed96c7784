import type { Day } from '../calendar.ts';
import { benefitAmount } from '../eligibility/benefitAmount.ts';
import { doubtOf } from '../eligibility/checkEligibility.ts';
import type { Facts, RuleCondition, Test } from '../eligibility/condition.ts';
import { met } from '../eligibility/holds.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';
import type { Policy } from '../policy.ts';
import type { Basis, Documents, Lack } from './calculation.ts';

/** A document whose numbers hold. */
export interface Usable {
  readonly policy: Policy;
  readonly rule: EligibilityRule;
}

export type Found = Usable | Lack;

export const isUsable = (found: Found): found is Usable => 'rule' in found;

/** The documents that cannot be used. */
export const lacksAmong = (...found: readonly Found[]): readonly Lack[] =>
  found.filter((one): one is Lack => !isUsable(one));

/** The policy that holds on a day: the one with the id, or the newest that took its place by then. */
export function findDocument(documents: Documents, id: string, day: Day): Found {
  const chain = successionOf(documents, id).map((policy) => usableOn(policy, day));
  return chain.findLast(isUsable) ?? chain.at(-1) ?? { policyId: id, why: 'absent' };
}

const titleOf = ({ plain, title }: Policy): string => plain?.title ?? title;

function usableOn(policy: Policy, day: Day): Found {
  const { id: policyId, rule } = policy;
  const title = titleOf(policy);
  if (!rule) return { policyId, title, why: 'absent' };
  const why = doubtOf(rule, day);
  if (!why) return { policy, rule };
  return { policyId, title, why, on: { notYet: rule.effectiveFrom, expired: rule.effectiveTo }[String(why)] };
}

/** A policy and what replaced it, one after the other. It ends where documents name each other in a circle. */
function successionOf(documents: Documents, id: string): readonly Policy[] {
  const chain: Policy[] = [];
  let next = documents.find((one) => one.id === id);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = successorOf(documents, next);
  }
  return chain;
}

/**
 * The policy that names another as replaced, or that the other names, by id or by 文号. A 文号 that several policies
 * share says of none of them what replaced it.
 */
function successorOf(documents: Documents, { id, docNo, rule }: Policy): Policy | undefined {
  const isShared = documents.some((one) => one.id !== id && one.docNo === docNo);
  const names = docNo === undefined || isShared ? [id] : [id, docNo];
  const successors = rule?.supersededBy ?? [];
  return documents.find(
    (one) =>
      one.id !== id &&
      (successors.some((name) => name === one.id || name === one.docNo) ||
        names.some((name) => one.rule?.supersedes.includes(name))),
  );
}

/** Where the numbers of a policy are written. */
export function basisOf({ policy, rule }: Usable, more: Pick<Basis, 'clause' | 'until'> = {}): Basis {
  const until = [more.until, rule.effectiveTo, rule.amount?.validTo].filter((day) => day !== undefined);
  return {
    policyId: policy.id,
    title: policy.title,
    plainTitle: policy.plain?.title,
    docNo: policy.docNo,
    clause: more.clause,
    from: rule.effectiveFrom,
    until: until.sort()[0],
    confidence: rule.confidence,
  };
}

/** The number that a policy gives for facts on a day; nothing where the document gives none. */
export function numberFrom({ rule }: Usable, facts: Facts, day: Day): number | undefined {
  const value = rule.amount && benefitAmount(rule.amount, facts, day)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The conditions that the facts fail. */
export const failedIn = ({ rule }: Usable, facts: Facts): readonly RuleCondition[] =>
  rule.conditions.filter((condition) => met(condition, facts) === 'false');

/** A row of a document's table: from this value on, so much. */
export interface Row {
  readonly from: number;
  readonly amount: number;
}

/** The table of a document; empty where its numbers come from no table. */
export function rowsOf({ rule }: Usable): readonly Row[] {
  const formula = rule.amount?.formula;
  if (formula?.kind !== 'steps') return [];
  return formula.steps.flatMap(({ from, amount }) => (amount === null ? [] : [{ from, amount }]));
}

/** The conditions that the facts leave open. */
export const openIn = ({ rule }: Usable, facts: Facts): readonly RuleCondition[] =>
  rule.conditions.filter((condition) => met(condition, facts) === 'unknown');

/** Values of a fact that the conditions of a policy allow: from `min` to `max`, or less than `below`. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly below?: number;
}

export function boundsOf({ rule }: Usable, fact: string): Bounds {
  const parts = rule.conditions.flatMap(({ test }) => (test ? comparisons(test) : []));
  const value = (op: string) => {
    const found = parts.find((part) => part.fact === fact && part.op === op)?.value;
    return typeof found === 'number' ? found : undefined;
  };
  return { min: value('>='), max: value('<='), below: value('<') };
}

function comparisons(test: Test): readonly Extract<Test, { fact: string }>[] {
  if ('fact' in test) return [test];
  return 'all' in test ? test.all.flatMap(comparisons) : [];
}

/** What is missing where a document holds but does not give a number that is asked of it. */
export const lackOfNumber = ({ policy }: Usable): Lack => ({
  policyId: policy.id,
  title: titleOf(policy),
  why: 'absent',
});
