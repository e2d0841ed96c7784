import type { Day } from '../calendar.ts';
import type { FactDefinition, Facts, FactValue } from '../eligibility/condition.ts';
import { isAnswer, readFacts } from '../eligibility/derive.ts';
import { followingFrom } from '../eligibility/following.ts';
import { holds } from '../eligibility/holds.ts';
import { ownOf } from '../ownOf.ts';

/** What a person said, by fact. `null`: 不清楚, which is not asked again. */
export type Answers = Readonly<Record<string, FactValue | null | undefined>>;

/**
 * The facts that follow from the answers. Answers to questions that make no sense after others were changed, or that
 * others say otherwise, are left out; they count again once those are changed back.
 */
export function factsOf(answers: Answers, vocabulary: readonly FactDefinition[], today: Day): Facts {
  const conditional = vocabulary.filter(
    ({ fact, when, follows }) => (when || follows) && ownOf(answers, fact) != null,
  );
  let counted: Answers = answers;
  for (;;) {
    const { facts } = readFacts(counted, vocabulary, today);
    const left = conditional.filter(({ fact }) => ownOf(counted, fact) != null);
    const senseless = left.filter(({ when }) => when && holds(when, facts) === 'false');
    const otherwise = left.find((one) => {
      const said = followingFrom(facts, one);
      return said !== undefined && said !== ownOf(facts, one.fact);
    });
    const gone = otherwise ? [...senseless, otherwise] : senseless;
    if (gone.length === 0) return facts;
    counted = { ...counted, ...Object.fromEntries(gone.map(({ fact }) => [fact, null])) };
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
    const value = ownOf(given, definition.fact);
    return definition.ask && isAnswer(value, definition, today) ? [{ definition, value }] : [];
  });
