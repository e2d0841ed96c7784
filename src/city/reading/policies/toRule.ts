import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { plainLine } from '../plainText.ts';
import { toAmount } from './toAmount.ts';
import { toParameters } from './toParameters.ts';
import type { RuleRow } from './wireRule.ts';
import { ENDED, separators } from './wireWords.texts.ts';

/** A policy as the rules read it. Without logic every condition must be met. */
export function toRule(wire: RuleRow): EligibilityRule {
  const { conditionLogic: logic } = wire;
  return {
    id: wire.id,
    effectiveFrom: wire.effectiveFrom ?? undefined,
    effectiveTo: wire.effectiveTo ?? undefined,
    ended: wire.status === ENDED,
    confidence: wire.confidence,
    supersededBy: namesIn(wire.supersededBy),
    supersedes: wire.supersedes ?? [],
    conditions: wire.conditions.map(({ text, clause, machine, onFalse, undecidedIf }) => ({
      text: plainLine(text, 'paragraph') ?? '',
      clause: plainLine(clause, 'paragraph'),
      test: machine ?? undefined,
      waivable: onFalse === 'undecided',
      undecidedIf: undecidedIf ?? undefined,
    })),
    logic: {
      all: logic?.all ?? (isLogic(logic) ? [] : wire.conditions.map((_, index) => index)),
      any: logic?.any ?? undefined,
      byProduct: logic?.byProduct ?? undefined,
    },
    exclusions: (wire.exclusionsMachine ?? []).map(({ text, clause, machine }) => ({
      text: plainLine(text, 'paragraph') ?? '',
      clause: plainLine(clause, 'paragraph'),
      test: machine,
      waivable: false,
    })),
    amount: toAmount(wire.benefit),
    excludes: wire.excludes ?? undefined,
    parameters: toParameters(wire.benefit),
  };
}

/** Whether logic names any conditions: a note alone does not. */
const isLogic = (logic: RuleRow['conditionLogic']) =>
  (logic?.any?.length ?? 0) > 0 || Object.keys(logic?.byProduct ?? {}).length > 0;

/** The names in a text that lists several. */
export const namesIn = (text: string | null | undefined): readonly string[] =>
  (text ?? '').split(separators).filter((name) => name !== '');
