import type { Day } from '../../../domain/calendar.ts';
import type { Answer } from '../../../domain/cityApi.ts';
import type { Policy } from '../../../domain/policy.ts';
import type { Source } from '../../sources/source.ts';
import { type Problem, problemsOf } from './problems.ts';
import { problemsBetween } from './problemsBetween.ts';

/** What is wrong with the rules of a city. */
export interface RulesReport {
  readonly total: number;
  readonly wrong: readonly Problem[];
  /** Whether the city serves the facts that conditions name. Without them nothing is asked and nothing computed. */
  readonly hasWords: boolean;
}

/**
 * Reads the policies of a source, and checks the rules among them against its words and each other.
 *
 * @throws {Failure} where the policies cannot be read. A failure of the words counts as none: their own call tells it
 */
export async function tryRules(
  listPolicies: NonNullable<Source['listPolicies']>,
  readPolicyWords: Source['readPolicyWords'],
  day: Day,
): Promise<Answer<readonly Policy[]> & { readonly rules?: RulesReport }> {
  const answer = await listPolicies();
  const rules = answer.value.flatMap(({ rule }) => rule ?? []);
  if (rules.length === 0) return answer;
  const words = await readPolicyWords?.().catch(() => undefined);
  const facts = words?.value.facts ?? [];
  const others = new Set(answer.value.map(({ id }) => id));
  const wrong =
    facts.length === 0
      ? []
      : [...rules.flatMap((rule) => problemsOf(rule, facts, day)), ...problemsBetween(rules, others)];
  return { ...answer, rules: { total: rules.length, wrong, hasWords: facts.length > 0 } };
}
