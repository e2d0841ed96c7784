import { Button } from 'antd';
import type { Assistance } from '../../../domain/assistance.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import type { Procedure } from '../../../domain/procedure.ts';
import { useNavigation } from '../../go/navigation.tsx';
import { useCapabilities } from '../../surface/capabilities.tsx';
import { longDay } from '../../words/day.texts.ts';
import { AssistanceState } from './AssistanceState.tsx';
import { assistance as texts } from './texts.ts';

interface Props {
  /** The newest first. */
  readonly assistance: readonly Assistance[];
  /** Name what the help is about; empty while they are not known. */
  readonly procedures: readonly Procedure[];
}

/** What a person asked the stations to help with, each with its state and what comes next. */
export function MyAssistance({ assistance, procedures }: Props) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  return (
    <section className="stack">
      <h3>{texts.list}</h3>
      <ul className="stack" aria-label={texts.list}>
        {assistance.map((one) => {
          const procedure = procedures.find(({ id }) => id === one.procedureId);
          const what = procedure ? (procedure.plainTitle ?? procedure.title) : texts.other;
          const to = procedure && ({ kind: 'procedure', id: procedure.id } as const);
          return (
            <li key={one.id} className="card stack">
              <h4>{what}</h4>
              <AssistanceState assistance={one} />
              {!procedure && <p>{one.words}</p>}
              <p className="quiet small">{texts.asked(longDay(dayInShanghai(new Date(one.askedAt))))}</p>
              {to && offers(to) && (
                <div>
                  <Button aria-label={texts.openOf(what)} onClick={() => go(to)}>
                    {texts.open}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
