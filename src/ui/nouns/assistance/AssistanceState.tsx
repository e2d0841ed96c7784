import type { Assistance } from '../../../domain/assistance.ts';
import { Chip } from '../../basics/Chip.tsx';
import { Phone } from '../../go/Phone.tsx';
import { assistance as texts } from './texts.ts';

const TONES = { asked: 'plain', accepted: 'good', done: 'good', declined: 'soon' } as const;

/** How far the station is with a request for help, what it said, and what comes next. */
export function AssistanceState({ assistance: { state, notes } }: { assistance: Assistance }) {
  const said = notes.at(-1);
  return (
    <>
      <p>
        <Chip tone={TONES[state]}>{texts.states[state]}</Chip>
      </p>
      {said !== undefined && <p>{texts.says(said)}</p>}
      {said === undefined && state === 'declined' && <p>{texts.noReason}</p>}
      <p>
        <Phone text={texts.next[state]} />
      </p>
    </>
  );
}
