import { Button } from 'antd';
import { ownOf } from '../../domain/ownOf.ts';
import { takeAway as texts } from './results.texts.ts';
import type { InterviewState } from './useInterview.ts';
import { answerText, factName } from './words.ts';

/** What was answered, each with a way to change it. The other answers stay. */
export function MyAnswers({
  interview: { answered, answers, change },
}: {
  readonly interview: InterviewState;
}) {
  if (answered.length === 0) return null;
  return (
    <details className="card">
      <summary className="target">{texts.answers}</summary>
      <ul className="stack">
        {answered.map((definition) => {
          const value = ownOf(answers, definition.fact);
          const name = factName(definition);
          return (
            <li key={definition.fact} className="row">
              <span>{texts.of(name, value == null ? texts.unsure : answerText(definition, value))}</span>
              <Button onClick={() => change(definition.fact)}>{texts.changeOf(name)}</Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
