import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { isRecord } from '../looseValues.ts';
import { readPart } from '../readPart.ts';
import type { Flaw } from '../readRows.ts';
import { toRule } from './toRule.ts';
import { type RuleRow, WireRule } from './wireRule.ts';

/** The policy as a machine reads it. Nothing where the city sends no such thing, or where it cannot be read. */
export function readRule(row: unknown, flaw: Flaw): EligibilityRule | undefined {
  return sendsRule(row) ? readPart(WireRule, row, '', flaw, toWholeRule) : undefined;
}

/** A rule whose logic names a condition that is missing would let everybody pass it. */
function toWholeRule(row: RuleRow): EligibilityRule {
  const rule = toRule(row);
  const { all, any = [], byProduct = {} } = rule.logic;
  const missing = [all, any, ...Object.values(byProduct)].flat().find((index) => !rule.conditions[index]);
  if (missing !== undefined) throw new TypeError(`conditionLogic: there is no condition ${missing}`);
  return rule;
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
