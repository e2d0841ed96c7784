import type { Day } from '../calendar.ts';
import { ageOf } from '../eligibility/ageOf.ts';
import { type FactDefinition, type Facts, factsIn } from '../eligibility/condition.ts';
import { isToldWhole, tellingFacts } from '../eligibility/following.ts';
import { holds, met } from '../eligibility/holds.ts';
import type { EligibilityRule } from '../eligibility/rule.ts';
import { ownOf } from '../ownOf.ts';
import { type Answers, factsOf } from './answers.ts';
import { openFacts } from './openTests.ts';
import { needsBirthday, questionFor } from './sources.ts';

/** Who is asked, where, and in which words. */
export interface Interview {
  readonly vocabulary: readonly FactDefinition[];
  /** Whether somebody answers for an employer. Others are not asked what only employers know. */
  readonly employer: boolean;
  /** Whether the device is the person's own. Sensitive questions are asked nowhere else. */
  readonly personal: boolean;
}

export interface Question {
  readonly definition: FactDefinition;
  /** Ids of the policies that it is about; the answer settles most of the first. */
  readonly about: readonly string[];
}

/** The question whose answer settles most policies for most people; nothing when none is left. */
export const nextQuestion = (
  rules: readonly EligibilityRule[],
  answers: Answers,
  interview: Interview,
  today: Day,
): Question | undefined => openQuestions(rules, answers, interview, today)[0];

/** How much more a question counts for a policy whose other conditions are met: what was begun is finished first. */
const FINISH_FIRST = 5;

/** The share of the needed conditions that are met. */
function metShare({ conditions, logic }: EligibilityRule, facts: Facts): number {
  const needed = conditions.filter((_, index) => logic.all.includes(index));
  const are = needed.filter((condition) => met(condition, facts) === 'true');
  return are.length / Math.max(1, needed.length);
}

/** The questions after which another one makes no sense, perhaps, or need not be asked: it waits for them. */
function waitsFor(definition: FactDefinition, all: ReadonlyMap<string, FactDefinition>): readonly string[] {
  const before = (one?: FactDefinition) => (one?.when ? factsIn(one.when) : []);
  const telling = tellingFacts(definition).filter((one) => !before(all.get(one)).includes(definition.fact));
  return [...before(definition), ...telling];
}

interface Asked {
  readonly score: number;
  /** By id of a policy: how much the answer settles of it. */
  readonly about: ReadonlyMap<string, number>;
}

function add(asked: Map<string, Asked>, question: string, more: Asked): void {
  const { score = 0, about = [] } = asked.get(question) ?? {};
  asked.set(question, { score: score + more.score, about: new Map([...about, ...more.about]) });
}

/** All questions that may still change a verdict or an amount, the best one first, sensitive ones last. */
export function openQuestions(
  rules: readonly EligibilityRule[],
  answers: Answers,
  { vocabulary, employer, personal }: Interview,
  today: Day,
): readonly Question[] {
  const facts = factsOf(answers, vocabulary, today);
  const definitions = new Map(vocabulary.map((definition) => [definition.fact, definition]));
  const order = new Map(vocabulary.map(({ fact }, index) => [fact, index]));
  const open = rules.map((rule) => ({
    id: rule.id,
    weights: openFacts(rule, facts, today),
    begun: metShare(rule, facts),
  }));
  const asking = {
    knows: (fact: string) => ageOf(fact, facts) !== undefined,
    canAsk(fact: string) {
      const definition = definitions.get(fact);
      if (!definition?.ask || ownOf(answers, fact) === null) return false;
      const { who, sensitive, when } = definition;
      if ((who === 'employer' && !employer) || (sensitive && !personal)) return false;
      return !when || holds(when, facts) !== 'false';
    },
    told(fact: string) {
      const definition = definitions.get(fact);
      return definition && isToldWhole(definition) ? tellingFacts(definition) : [];
    },
    byBirthday: needsBirthday(open.flatMap(({ weights }) => [...weights.keys()])),
  };
  const asked = new Map<string, Asked>();
  for (const { id, weights, begun } of open) {
    const questions = new Map<string, number>();
    for (const [fact, weight] of weights) {
      const question = questionFor(fact, asking);
      if (question) questions.set(question, Math.max(weight, questions.get(question) ?? 0));
    }
    const settles = (0.5 + 0.5 / Math.max(1, questions.size)) * (1 + FINISH_FIRST * begun);
    for (const [question, weight] of questions) {
      add(asked, question, { score: weight * settles, about: new Map([[id, weight]]) });
    }
  }
  for (const [fact, entry] of [...asked]) {
    const definition = definitions.get(fact);
    const first = definition && waitsFor(definition, definitions).find((one) => asked.has(one));
    if (first === undefined) continue;
    asked.delete(fact);
    add(asked, first, { ...entry, score: 0 });
  }
  return [...asked]
    .flatMap(([fact, { score, about }]) => {
      const definition = definitions.get(fact);
      return definition ? [{ definition, score, about }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.definition.sensitive ?? false) - Number(b.definition.sensitive ?? false) ||
        b.score - a.score ||
        (order.get(a.definition.fact) ?? 0) - (order.get(b.definition.fact) ?? 0),
    )
    .map(({ definition, about }) => ({
      definition,
      about: [...about].sort(([, a], [, b]) => b - a).map(([id]) => id),
    }));
}
