import type { Procedure, Step } from '../../domain/procedure.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { rangeText } from '../../ui/words/range.texts.ts';
import { Advice } from './Advice.tsx';
import css from './guidance.css?raw';
import { procedure as texts } from './texts.ts';

/** The steps in order. Adjacent steps without a known text share one entry that says so. */
export function Steps({ procedure: { id, steps } }: { procedure: Procedure }) {
  const known = steps.some(({ kind }) => kind !== 'unverified');
  return (
    <>
      <Style css={css} />
      <h3>{texts.steps}</h3>
      {known ? (
        <ol className="steps" aria-label={texts.steps}>
          {runsOf(steps).map(({ first, last, text, isAdvice }) => (
            <li key={first} data-step={first === last ? first : rangeText(first, last)}>
              {text === undefined ? (
                <span className="quiet">{texts.unverified}</span>
              ) : isAdvice ? (
                <Advice procedureId={id} text={text} />
              ) : (
                text
              )}
            </li>
          ))}
        </ol>
      ) : (
        <Note tone="soon" role="note">
          {texts.noSteps}
        </Note>
      )}
    </>
  );
}

interface Run {
  readonly first: number;
  readonly last: number;
  /** Absent for unverified steps. */
  readonly text?: string;
  /** Whether the text says what to do instead of the step. By default, it is the step. */
  readonly isAdvice?: boolean;
}

/** Groups the steps: each step with a text alone, adjacent unverified steps together. Numbers start at 1. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    const before = runs.at(-1);
    if (step.kind !== 'unverified') {
      runs.push({ first: number, last: number, text: step.text, isAdvice: step.kind === 'advice' });
    } else if (before && before.text === undefined) runs[runs.length - 1] = { ...before, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs;
}
