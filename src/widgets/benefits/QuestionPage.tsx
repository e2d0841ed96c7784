import { Button } from 'antd';
import type { Question } from '../../domain/benefits/nextQuestion.ts';
import type { Day } from '../../domain/calendar.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { Choices } from './Choices.tsx';
import { DayAnswer, NumberAnswer } from './TypedAnswer.tsx';
import { question as texts } from './texts.ts';
import type { InterviewState } from './useInterview.ts';
import { factName } from './words.ts';

interface Props {
  readonly interview: InterviewState;
  readonly question: Question;
  /** Today. */
  readonly day: Day;
}

const NAMED = 2;

/** One question: why it is asked, the answers, and 不清楚. */
export function QuestionPage({ interview, question: { definition, about }, day }: Props) {
  const { answers, at, left, benefits, answer, back, finish } = interview;
  const { fact, ask, type, sensitive, answers: worded } = definition;
  const said = ownOf(answers, fact);
  const titles = about.flatMap((id) => benefits.find((one) => one.id === id)?.title ?? []);
  const input = { definition, said, day, onAnswer: answer };
  const hasChoices = type === 'bool' || type === 'enum';
  return (
    <>
      <p className="quiet">{texts.progress(at, left)}</p>
      <StepHeading takesFocus>{ask ?? factName(definition)}</StepHeading>
      {titles.length > 0 && <p className="small">{texts.why(titles.slice(0, NAMED), titles.length)}</p>}
      {sensitive && <p className="small">{texts.sensitive}</p>}
      {type === 'bool' && !worded && <p>{texts.statement(factName(definition))}</p>}
      {hasChoices && <Choices {...input} />}
      {type === 'number' && <NumberAnswer {...input} />}
      {type === 'date' && <DayAnswer {...input} />}
      <div className="row">
        <Button onClick={back}>{texts.back}</Button>
        <Button onClick={() => answer(null)}>{texts.unsure}</Button>
        <Button onClick={finish}>{texts.results}</Button>
      </div>
    </>
  );
}
