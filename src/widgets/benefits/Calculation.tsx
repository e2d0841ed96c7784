import { useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import type { Benefit } from '../../domain/benefits/benefit.ts';
import type { FactDefinition } from '../../domain/eligibility/condition.ts';
import { Style } from '../../ui/basics/Style.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import css from './benefits.css?raw';
import { QuestionPage } from './QuestionPage.tsx';
import { Results } from './Results.tsx';
import { SingleCalculators } from './SingleCalculators.tsx';
import { Situations } from './Situations.tsx';
import { benefits as texts } from './texts.ts';
import { useInterview } from './useInterview.ts';

interface Props {
  readonly benefits: readonly Benefit[];
  readonly vocabulary: readonly FactDefinition[];
  /** The policy that somebody comes from. By default, they choose a situation. */
  readonly policy?: string;
}

/** The situation, one question after the other, and the results. Nothing leaves the device. */
export function Calculation({ benefits, vocabulary, policy }: Props) {
  const { personal } = useSurface();
  const { day } = useClock();
  const interview = useInterview(benefits, vocabulary, personal, day);
  const { page, question, begin } = interview;
  const [cameFrom, setCameFrom] = useState<string>();
  if (policy !== cameFrom) {
    setCameFrom(policy);
    const only = benefits.filter(({ id }) => id === policy);
    if (only.length > 0) begin(only);
  }
  return (
    <>
      <form aria-label={texts.title} className="stack" onSubmit={(event) => event.preventDefault()}>
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
        {page === 'results' && <Results interview={interview} vocabulary={vocabulary} day={day} />}
      </form>
      {page === 'situation' && <SingleCalculators />}
    </>
  );
}
