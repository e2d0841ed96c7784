import type { Procedure } from '../../domain/procedure.ts';
import { Note } from '../../ui/Note.tsx';
import { Style } from '../../ui/Style.tsx';
import css from './Steps.css?raw';
import { procedure as texts } from './texts.ts';

/** The steps that have a source, and a word about those that have none. */
export function Steps({ procedure: { steps, unverifiedSteps } }: { procedure: Procedure }) {
  return (
    <>
      <Style css={css} />
      <h3>{texts.steps}</h3>
      {steps.length > 0 && (
        <ol className="steps" aria-label={texts.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {unverifiedSteps > 0 && (
        <Note tone="soon" role="note">
          {steps.length === 0 ? texts.noSteps : texts.someSteps(unverifiedSteps)}
        </Note>
      )}
    </>
  );
}
