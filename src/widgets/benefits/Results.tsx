import { Button } from 'antd';
import { useState } from 'react';
import { type BenefitResult, choicesIn, STANDINGS, type Standing } from '../../domain/benefits/results.ts';
import type { Day } from '../../domain/calendar.ts';
import type { FactDefinition, Facts } from '../../domain/eligibility/condition.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { hotline } from '../../ui/answer/texts.ts';
import { Lines } from '../../ui/basics/Lines.tsx';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { sumText } from './amountLines.ts';
import { type Judged, judgedOf } from './judged.ts';
import { MyAnswers } from './MyAnswers.tsx';
import { ResultCard } from './ResultCard.tsx';
import { standings, takeAway, results as texts } from './results.texts.ts';
import { TakeAway } from './TakeAway.tsx';
import { question } from './texts.ts';
import type { InterviewState } from './useInterview.ts';

interface Props {
  readonly interview: InterviewState;
  readonly vocabulary: readonly FactDefinition[];
  /** Today. */
  readonly day: Day;
}

/** 测算结果: what the answers mean for each policy, what excludes each other, and a list to take away. */
export function Results({ interview, vocabulary, day }: Props) {
  const { benefits, facts, answers } = interview;
  const isAnswered = Object.values(answers).some((value) => value != null);
  const judged = judgedOf(benefits, facts, day);
  const count = (standing: Standing) => judged.filter(({ result }) => result.standing === standing).length;
  return (
    <>
      <StepHeading takesFocus>{texts.title}</StepHeading>
      <p role="status">{judged.length === 0 ? texts.nothing : texts.summary(count)}</p>
      <p>{isAnswered ? texts.estimate : texts.unanswered}</p>
      <Exclusive judged={judged} facts={facts} day={day} />
      <ul aria-label={texts.list} className="stack">
        {STANDINGS.map((standing) => (
          <Group
            key={standing}
            judged={judged.filter(({ result }) => result.standing === standing)}
            interview={interview}
            vocabulary={vocabulary}
            day={day}
          />
        ))}
      </ul>
      <Note>
        <p>
          {texts.person} <Phone text={hotline.number} />
          {texts.personAfter}
        </p>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </Note>
      <TakeAway judged={judged} facts={facts} day={day} />
      <MyAnswers interview={interview} />
      <div className="row">
        <Button onClick={interview.back}>{question.back}</Button>
        <Button onClick={interview.restart}>{takeAway.restart}</Button>
      </div>
    </>
  );
}

/** Answers may still change the verdict, rule out an exclusion or give the amount. */
const isAsked = ({ standing }: BenefitResult) => standing === 'eligible' || standing === 'possible';

const SHOWN = 6;

/** The policies of one standing. Its heading stands in the first item. Of many, the others are shown on demand. */
function Group({ judged, interview, vocabulary, day }: Props & { readonly judged: readonly Judged[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? judged : judged.slice(0, SHOWN);
  return shown.map(({ benefit, result }, nth) => (
    <li key={benefit.id} className="stack">
      {nth === 0 && (
        <div>
          <h3>{standings[result.standing].name}</h3>
          <p className="quiet small">{standings[result.standing].hint}</p>
        </div>
      )}
      <ResultCard
        benefit={benefit}
        result={result}
        facts={interview.facts}
        vocabulary={vocabulary}
        day={day}
        onGoOn={
          isAsked(result) && interview.openFor(benefit.id) > 0 ? () => interview.goOn(benefit.id) : undefined
        }
      />
      {nth === shown.length - 1 && shown.length < judged.length && (
        <div>
          <Button onClick={() => setAll(true)}>{texts.more(judged.length - shown.length)}</Button>
        </div>
      )}
    </li>
  ));
}

interface ExclusiveProps extends Pick<Props, 'day'> {
  readonly judged: readonly Judged[];
  readonly facts: Facts;
}

/** Policies that nobody gets at the same time, with the sum of each. */
function Exclusive({ judged, ...told }: ExclusiveProps) {
  const byRule = new Map(judged.map(({ benefit, result }) => [result.rule.id, { benefit, result }]));
  return choicesIn(judged.map(({ result }) => result)).map((pair) => {
    const both = pair.flatMap(({ rule }) => byRule.get(rule.id) ?? []);
    const [one, other] = both;
    if (!one || !other) return null;
    return (
      <Note key={`${one.benefit.id} ${other.benefit.id}`} tone="soon" role="note">
        <p>{texts.choice(one.benefit.title, other.benefit.title)}</p>
        <Lines
          lines={both.map(({ benefit, result }) =>
            texts.choiceLine(benefit.title, sumText(benefit, result.eligibility, told)),
          )}
        />
      </Note>
    );
  });
}
