import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { toAmount } from './toAmount.ts';
import type { RuleRow } from './wireRule.ts';
import { ENDED } from './wireWords.texts.ts';

/** A policy as the rules read it. Without logic every condition must be met. */
export function toRule(wire: RuleRow): EligibilityRule {
  const { conditionLogic: logic } = wire;
  return {
    id: wire.id,
    effectiveFrom: wire.effectiveFrom ?? undefined,
    effectiveTo: wire.effectiveTo ?? undefined,
    ended: wire.status === ENDED,
    confidence: wire.confidence,
    supersededBy: successorsOf(wire),
    supersedes: wire.supersedes ?? [],
    conditions: wire.conditions.map(({ text, clause, machine, onFalse, undecidedIf }) => ({
      text,
      clause: clause ?? undefined,
      test: machine ?? undefined,
      waivable: onFalse === 'undecided',
      undecidedIf: undecidedIf ?? undefined,
    })),
    logic: {
      all: logic ? (logic.all ?? []) : wire.conditions.map((_, index) => index),
      any: logic?.any ?? undefined,
      byProduct: logic?.byProduct ?? undefined,
    },
    exclusions: (wire.exclusionsMachine ?? []).map(({ text, clause, machine }) => ({
      text,
      clause: clause ?? undefined,
      test: machine,
      waivable: false,
    })),
    amount: toAmount(wire.benefit),
    excludes: wire.excludes ?? undefined,
  };
}

/** Ids of the policies that replace this one. */
function successorsOf({ supersededBy }: RuleRow): readonly string[] {
  return (supersededBy ?? '').split(/[,，、;；]\s*/).filter((id) => id !== '');
}
