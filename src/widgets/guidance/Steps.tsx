import type { Procedure, Step } from '../../domain/procedure.ts';
import { Note } from '../../ui/Note.tsx';
import { Style } from '../../ui/Style.tsx';
import css from './guidance.css?raw';
import { procedure as texts } from './texts.ts';

/** The steps in their order; where one has no source yet its place says so. */
export function Steps({ procedure: { steps } }: { procedure: Procedure }) {
  const known = steps.some(({ kind }) => kind === 'known');
  return (
    <>
      <Style css={css} />
      <h3>{texts.steps}</h3>
      {known ? (
        <ol className="steps" aria-label={texts.steps}>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are never reordered
            <li key={index}>{stepText(step)}</li>
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

const stepText = (step: Step) =>
  step.kind === 'known' ? step.text : <span className="quiet">{texts.unverified}</span>;
