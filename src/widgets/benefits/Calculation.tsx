import { useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import { answersIn } from '../../domain/benefits/answers.ts';
import type { Benefit } from '../../domain/benefits/benefit.ts';
import type { FactDefinition } from '../../domain/eligibility/condition.ts';
import type { Destination } from '../../domain/screens.ts';
import { Style } from '../../ui/basics/Style.tsx';
import { dropSecondClick } from '../../ui/form/dropSecondClick.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import css from './benefits.css?raw';
import { MyAnswers } from './MyAnswers.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { Results } from './Results.tsx';
import { SingleCalculators } from './SingleCalculators.tsx';
import { Situations } from './Situations.tsx';
import { benefits as texts } from './texts.ts';
import { useInterview } from './useInterview.ts';

/** What somebody comes with: what to ask about, what to open, and what they have said. By default, they choose a situation. */
export type Start = Pick<
  Extract<Destination, { kind: 'benefits' }>,
  'policy' | 'group' | 'calculator' | 'given'
>;

interface Props {
  readonly benefits: readonly Benefit[];
  readonly vocabulary: readonly FactDefinition[];
  readonly start: Start | undefined;
}

const NO_START: Start = {};

/** The situation, one question after the other, and the results. Nothing leaves the device. */
export function Calculation({ benefits, vocabulary, start = NO_START }: Props) {
  const { personal } = useSurface();
  const { day } = useClock();
  const interview = useInterview(benefits, vocabulary, personal, day);
  const { page, question, begin } = interview;
  const given = answersIn(start.given ?? {}, vocabulary, day).filter(
    ({ definition }) => personal || !definition.sensitive,
  );
  const [cameWith, setCameWith] = useState<string>();
  const comesWith = JSON.stringify([start.policy, start.group, start.given]);
  if (comesWith !== cameWith) {
    setCameWith(comesWith);
    const only = benefits.filter(({ id, group }) =>
      start.policy === undefined ? group !== undefined && group === start.group : id === start.policy,
    );
    if (only.length > 0 || given.length > 0) begin(only, given);
  }
  return (
    <>
      <form
        aria-label={texts.title}
        onClickCapture={dropSecondClick}
        className="stack"
        onSubmit={(event) => event.preventDefault()}
      >
        <Style css={css} />
        {page === 'situation' && (
          <>
            <p>{personal ? texts.intro : texts.introShared}</p>
            <Situations benefits={benefits} takesFocus={interview.moved} onBegin={begin} />
          </>
        )}
        {page === 'question' && question && (
          <QuestionPage key={question.definition.fact} interview={interview} question={question} day={day} />
        )}
        {given.length > 0 && page !== 'results' && <MyAnswers interview={interview} />}
        {page === 'results' && <Results interview={interview} vocabulary={vocabulary} day={day} />}
      </form>
      {(page === 'situation' || start.calculator) && <SingleCalculators open={start.calculator} />}
    </>
  );
}
