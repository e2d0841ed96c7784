import type { Assistance } from '../../../domain/assistance.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import { Lines } from '../../basics/Lines.tsx';
import { WayButton } from '../../go/WayButton.tsx';
import { longDay } from '../../words/day.texts.ts';
import { assistance as texts } from './texts.ts';

interface Props {
  readonly all: readonly Assistance[];
  /** Whether each leads to its procedure. By default, it does not. */
  readonly leads?: boolean;
}

/** Requests for 一对一帮办, each with its state and what the station wrote. */
export function AssistanceList({ all, leads = false }: Props) {
  return (
    <ul className="stack" aria-label={texts.list}>
      {all.map(({ id, words, procedureId, askedAt, state, notes }) => (
        <li key={id} className="card stack">
          <p className="figure">{texts.states[state]}</p>
          <p>{words}</p>
          <Lines lines={notes} />
          {texts.next[state] && <p>{texts.next[state]}</p>}
          <p className="quiet small">{texts.asked(longDay(dayInShanghai(new Date(askedAt))))}</p>
          {leads && procedureId !== undefined && (
            <div>
              <WayButton to={{ kind: 'procedure', id: procedureId }}>{texts.openProcedure}</WayButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
