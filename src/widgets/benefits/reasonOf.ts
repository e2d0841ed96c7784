import type { BenefitResult } from '../../domain/benefits/results.ts';
import type { DecidedBy } from '../../domain/eligibility/checkEligibility.ts';
import type { FactDefinition } from '../../domain/eligibility/condition.ts';
import { results as texts } from './results.texts.ts';
import { factName, quoted } from './words.ts';

export interface Reason {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Why this is said of a policy, and what is to be found out. */
export function reasonOf(result: BenefitResult, vocabulary: readonly FactDefinition[]): readonly Reason[] {
  const { decidedBy, missing } = result.eligibility;
  if (!decidedBy) return [];
  const names = missing.flatMap((fact) => {
    const definition = vocabulary.find((one) => one.fact === fact);
    return definition ? (definition.ask ?? factName(definition)) : [];
  });
  return [
    ...why(decidedBy, result),
    { name: texts.find, lines: [...new Set(names)] },
    { name: texts.byPerson, lines: decidedBy.kind === 'open' ? result.byPerson.map(quoted) : [] },
  ].filter(({ lines }) => lines.length > 0);
}

function why(decidedBy: DecidedBy, { rule, standing }: BenefitResult): readonly Reason[] {
  switch (decidedBy.kind) {
    case 'condition':
      return [{ name: texts.because, lines: [quoted(decidedBy.condition)] }];
    case 'exclusion':
      return [{ name: texts.becauseExcluded, lines: [quoted(decidedBy.condition)] }];
    case 'alternatives':
      return [{ name: texts.becauseNone, lines: decidedBy.conditions.map(quoted) }];
    case 'open':
      return standing === 'unjudged' ? [{ name: texts.why, lines: [texts.noTest] }] : [];
    case 'product':
      return [{ name: texts.why, lines: [texts.product] }];
    case 'notYet':
      return [{ name: texts.why, lines: [texts.notYet(rule.effectiveFrom)] }];
    case 'ended':
    case 'expired':
    case 'lowConfidence':
      return [{ name: texts.why, lines: [texts[decidedBy.kind]] }];
  }
}
