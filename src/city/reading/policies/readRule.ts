import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { isRecord } from '../looseValues.ts';
import { readPart } from '../readPart.ts';
import type { Flaw } from '../readRows.ts';
import { toRule } from './toRule.ts';
import { WireRule } from './wireRule.ts';

/** The policy as a machine reads it. Nothing where the city sends no such thing, or where it cannot be read. */
export function readRule(row: unknown, flaw: Flaw): EligibilityRule | undefined {
  return sendsRule(row) ? readPart(WireRule, row, '', flaw, toRule) : undefined;
}

/** Whether a row has conditions for a machine, of which there may be none. */
function sendsRule(row: unknown): boolean {
  if (!isRecord(row) || !Array.isArray(row.conditions)) return false;
  const { conditions, conditionLogic, exclusionsMachine } = row;
  return (
    conditions.some((condition) => isRecord(condition) && 'machine' in condition) ||
    Array.isArray(exclusionsMachine) ||
    (conditions.length === 0 && isRecord(conditionLogic))
  );
}
