import type { Day } from '../calendar.ts';
import type { FactDefinition, Facts, FactValue } from '../eligibility/condition.ts';
import { isAnswer, readFacts } from '../eligibility/derive.ts';
import { followingFrom } from '../eligibility/following.ts';
import { holds } from '../eligibility/holds.ts';

/** What a person said, by fact. `null`: 不清楚, which is not asked again. */
export type Answers = Readonly<Record<string, FactValue | null | undefined>>;

/**
 * The facts that follow from the answers. Answers to questions that make no sense after others were changed, or that
 * others say otherwise, are left out; they count again once those are changed back.
 */
export function factsOf(answers: Answers, vocabulary: readonly FactDefinition[], today: Day): Facts {
  const conditional = vocabulary.filter(
    ({ fact, when, follows }) => (when || follows) && answers[fact] != null,
  );
  const counted: Record<string, FactValue | null | undefined> = { ...answers };
  for (;;) {
    const { facts } = readFacts(counted, vocabulary, today);
    const left = conditional.filter(({ fact }) => counted[fact] != null);
    const senseless = left.filter(({ when }) => when && holds(when, facts) === 'false');
    const otherwise = left.find((one) => (followingFrom(facts, one) ?? facts[one.fact]) !== facts[one.fact]);
    if (senseless.length === 0 && !otherwise) return facts;
    for (const { fact } of senseless) counted[fact] = null;
    if (otherwise) counted[otherwise.fact] = null;
  }
}

/** An answer with the question that it belongs to. */
export interface Answered {
  readonly definition: FactDefinition;
  readonly value: FactValue;
}

/** What was said elsewhere, as far as this city asks for it and the answer can be. */
export const answersIn = (
  given: Readonly<Record<string, FactValue>>,
  vocabulary: readonly FactDefinition[],
  today: Day,
): readonly Answered[] =>
  vocabulary.flatMap((definition) => {
    const value = Object.hasOwn(given, definition.fact) ? given[definition.fact] : undefined;
    return definition.ask && isAnswer(value, definition, today) ? [{ definition, value }] : [];
  });
