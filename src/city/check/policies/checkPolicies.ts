import * as z from 'zod/mini';
import type { Day } from '../../../domain/calendar.ts';
import { checkEligibility, type Eligibility } from '../../../domain/eligibility/checkEligibility.ts';
import type { FactDefinition } from '../../../domain/eligibility/condition.ts';
import { readFacts } from '../../../domain/eligibility/derive.ts';
import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { successions } from '../../../domain/succession.ts';
import { describeIssue } from '../../reading/describeIssue.ts';
import { toRule } from '../../reading/policies/toRule.ts';
import { WireRule } from '../../reading/policies/wireRule.ts';
import { type Problem, problemsOf } from './problems.ts';
import { type Ending, endingSoon, problemsBetween } from './problemsBetween.ts';
import { WirePersona } from './wirePersona.ts';

export interface Outcome {
  readonly verdict: Eligibility['verdict'] | 'unreadable' | 'unknownPolicy';
  readonly amount?: number | string;
  /** The field that cannot be read, or the policy that is not there. */
  readonly at?: string;
}

export interface PoliciesReport {
  readonly policies: {
    readonly total: number;
    readonly wrong: readonly Problem[];
    readonly endingSoon: readonly Ending[];
  };
  readonly personas: {
    readonly total: number;
    readonly wrong: readonly { readonly id: string; readonly expected: unknown; readonly got: Outcome }[];
  };
}

/**
 * Checks the policies of a city by themselves, against each other and against personas.
 *
 * @param procedures ids of the city's procedures. By default, references to procedures are not checked
 */
export function checkPolicies(
  rows: readonly unknown[],
  personas: readonly unknown[],
  vocabulary: readonly FactDefinition[],
  today: Day,
  procedures?: ReadonlySet<string>,
): PoliciesReport {
  const wrong: Problem[] = [];
  const rules: EligibilityRule[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readRule(row);
    if (!read) wrong.push({ id: nameOf(row, index), kind: 'schema', at: 'conditions: nested too deeply' });
    else if (read.success) {
      const { id, relatedProcedures } = read.data;
      for (const procedure of relatedProcedures ?? [])
        if (procedures?.has(procedure) === false)
          wrong.push({ id, kind: 'reference', at: `relatedProcedures ${procedure}` });
      try {
        rules.push(toRule(read.data));
      } catch (error) {
        wrong.push({ id, kind: 'schema', at: error instanceof Error ? error.message : String(error) });
      }
    } else {
      const id = nameOf(row, index);
      wrong.push(...read.error.issues.map((issue) => ({ id, kind: 'schema' as const, at: placeOf(issue) })));
    }
  }
  wrong.push(...rules.flatMap((rule) => problemsOf(rule, vocabulary, today)), ...problemsBetween(rules));
  const replaced = successions(rules);
  const linked = rules.map((rule) => ({ ...rule, ...replaced.get(rule.id) }));
  return {
    policies: { total: rows.length, wrong, endingSoon: endingSoon(rules, today) },
    personas: {
      total: personas.length,
      wrong: personas.flatMap((row, index) => wrongPersona(row, index, linked, vocabulary)),
    },
  };
}

/** Reads a policy; nothing where its conditions are nested so deeply that the stack does not suffice. */
function readRule(row: unknown) {
  try {
    return z.safeParse(WireRule, row);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeOf(issue: z.core.$ZodIssue): string {
  const { path, reason } = describeIssue(issue);
  return path ? `${path}: ${reason}` : reason;
}

function nameOf(row: unknown, index: number): string {
  const named = z.safeParse(z.object({ id: z.string() }), row);
  return named.success ? named.data.id : `[${index}]`;
}

function wrongPersona(
  row: unknown,
  index: number,
  rules: readonly EligibilityRule[],
  vocabulary: readonly FactDefinition[],
): PoliciesReport['personas']['wrong'] {
  const read = z.safeParse(WirePersona, row);
  if (!read.success) {
    const at = read.error.issues.map(placeOf).join('; ');
    return [{ id: nameOf(row, index), expected: null, got: { verdict: 'unreadable', at } }];
  }
  const { id, policyId, asOf, facts: given, expect: expected } = read.data;
  const rule = rules.find((one) => one.id === policyId);
  if (!rule) return [{ id, expected, got: { verdict: 'unknownPolicy', at: policyId } }];
  const { verdict, amount } = checkEligibility(rule, readFacts(given, vocabulary, asOf).facts, asOf);
  const same =
    verdict === expected.verdict && (expected.amount == null || equal(expected.amount, amount?.value));
  return same ? [] : [{ id, expected, got: { verdict, amount: amount?.value } }];
}

/** Amounts that differ by less than half a cent are the same. */
function equal(expected: number | string, got: number | string | undefined): boolean {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) < 0.005;
  return expected === got;
}
