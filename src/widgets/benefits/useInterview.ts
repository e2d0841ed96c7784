import { useMemo, useState } from 'react';
import { type Answered, type Answers, factsOf } from '../../domain/benefits/answers.ts';
import { areForEmployers, type Benefit } from '../../domain/benefits/benefit.ts';
import { openQuestions, type Question } from '../../domain/benefits/nextQuestion.ts';
import type { Day } from '../../domain/calendar.ts';
import { ageOf } from '../../domain/eligibility/ageOf.ts';
import type { FactDefinition, Facts, FactValue } from '../../domain/eligibility/condition.ts';
import { ownOf } from '../../domain/ownOf.ts';

export type Page = 'situation' | 'question' | 'results';

interface State {
  readonly page: Page;
  /** Whether the page was reached by a button that is gone now. */
  readonly moved: boolean;
  /** The policies that are asked about. */
  readonly scope: readonly string[];
  readonly answers: Answers;
  /** Facts in the order in which they were asked. */
  readonly path: readonly string[];
  /** A question that was answered before and is open again. By default, the next one. */
  readonly again?: string;
  /** The one policy that the questions are for now. By default, all of the scope. */
  readonly focus?: string;
}

const START: State = { page: 'situation', moved: false, scope: [], answers: {}, path: [] };

export interface InterviewState {
  readonly page: Page;
  /** Whether the page was reached by a button that is gone now. */
  readonly moved: boolean;
  readonly benefits: readonly Benefit[];
  readonly answers: Answers;
  readonly facts: Facts;
  /** Answered questions that still make sense, in the order of the asking. */
  readonly answered: readonly FactDefinition[];
  readonly question?: Question;
  /** Its number, from 1 on. */
  readonly at: number;
  /** About how many questions are left, this one included. */
  readonly left: number;
  /** Questions that are left for one policy. */
  openFor(id: string): number;
  /**
   * Asks about these policies; about none, lets the resident choose.
   *
   * @param given answers that were given elsewhere; they can be changed like all others. By default, none
   */
  begin(scope: readonly Benefit[], given?: readonly Answered[]): void;
  /** `null` for 不清楚. */
  answer(value: FactValue | null): void;
  back(): void;
  change(fact: string): void;
  finish(): void;
  goOn(id: string): void;
  restart(): void;
}

/** The answers of a session, in memory only, and where in the questions it stands. */
export function useInterview(
  all: readonly Benefit[],
  vocabulary: readonly FactDefinition[],
  personal: boolean,
  day: Day,
): InterviewState {
  const [state, setState] = useState(START);
  const { answers, scope, focus, path, again } = state;
  const benefits = useMemo(() => all.filter(({ id }) => scope.includes(id)), [all, scope]);
  const interview = useMemo(
    () => ({ vocabulary, personal, employer: areForEmployers(benefits, vocabulary) }),
    [vocabulary, personal, benefits],
  );
  const facts = useMemo(() => factsOf(answers, vocabulary, day), [answers, vocabulary, day]);
  const questionsOf = (some: readonly Benefit[], given: Answers) => {
    const rules = some.map(({ rule }) => rule);
    return openQuestions(rules, given, interview, day);
  };
  const open = useMemo(() => {
    const asked = focus === undefined ? benefits : benefits.filter(({ id }) => id === focus);
    const rules = asked.map(({ rule }) => rule);
    return openQuestions(rules, answers, interview, day);
  }, [benefits, focus, answers, interview, day]);
  const againDefinition = vocabulary.find(({ fact }) => fact === again);
  const next = open[0];
  const question = againDefinition
    ? { definition: againDefinition, about: aboutOf(againDefinition.fact, benefits, questionsOf) }
    : next;
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change, moved: true }));
  return {
    page: state.page === 'question' && !question ? 'results' : state.page,
    moved: state.moved,
    benefits,
    answers,
    facts,
    answered: path.flatMap((fact) => {
      const definition = vocabulary.find((one) => one.fact === fact);
      const counts = ownOf(answers, fact) === null || ageOf(fact, facts) !== undefined;
      return definition && counts ? [definition] : [];
    }),
    question,
    at: again === undefined ? path.length + 1 : path.indexOf(again) + 1,
    left: Math.max(1, open.length),
    openFor: (id) =>
      questionsOf(
        benefits.filter((one) => one.id === id),
        answers,
      ).length,
    // Answers to another situation still hold.
    begin(some, given = []) {
      const said = given.map(({ definition, value }) => [definition.fact, value] as const);
      set({
        page: some.length > 0 ? 'question' : 'situation',
        scope: some.map(({ id }) => id),
        answers: { ...answers, ...Object.fromEntries(said) },
        path: [...new Set([...path, ...said.map(([fact]) => fact)])],
        again: undefined,
        focus: undefined,
      });
    },
    answer(value) {
      if (!question) return;
      const { fact } = question.definition;
      set({
        answers: { ...answers, [fact]: value },
        path: path.includes(fact) ? path : [...path, fact],
        again: undefined,
      });
    },
    back() {
      const at = state.page === 'results' || again === undefined ? path.length : path.indexOf(again);
      const before = path[at - 1];
      if (before === undefined) set({ page: 'situation', again: undefined, focus: undefined });
      else set({ page: 'question', again: before });
    },
    change: (fact) => set({ page: 'question', again: fact }),
    finish: () => set({ page: 'results', again: undefined, focus: undefined }),
    goOn: (id) => set({ page: 'question', again: undefined, focus: id }),
    restart: () => setState({ ...START, moved: true }),
  };
}

/** The policies that a question is about, also when it has an answer. */
function aboutOf(
  fact: string,
  benefits: readonly Benefit[],
  questionsOf: (benefits: readonly Benefit[], answers: Answers) => readonly Question[],
): readonly string[] {
  return questionsOf(benefits, {}).find(({ definition }) => definition.fact === fact)?.about ?? [];
}
