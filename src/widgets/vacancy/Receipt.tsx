import { Button } from 'antd';
import type { VacancyReceipt } from '../../domain/vacancy.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { receipt as texts } from './texts.ts';

interface Props {
  readonly receipt: VacancyReceipt;
  /** Back to the form: as it was where the city refused it, else empty. */
  onOn(): void;
}

/** What the city said to the vacancy, with its number; where it refused it, why. */
export function Receipt({ receipt: { id, state, notes }, onOn }: Props) {
  const refused = state === 'refused';
  return (
    <section className="card stack">
      <StepHeading takesFocus>{texts.states[state]}</StepHeading>
      <p className="figure">{texts.number(id)}</p>
      {notes.length > 0 && (
        <Note tone={refused ? 'alarm' : 'plain'} role="note" label={texts.why}>
          <p>{texts.why}</p>
          <Lines lines={notes} />
        </Note>
      )}
      {refused && <p>{texts.kept}</p>}
      <div>
        <Button type={refused ? 'primary' : 'default'} onClick={onOn}>
          {refused ? texts.change : texts.another}
        </Button>
      </div>
    </section>
  );
}
