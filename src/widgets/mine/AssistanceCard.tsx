import { Button } from 'antd';
import { useProcedures } from '../../data/ask/lists.ts';
import { dayInShanghai } from '../../domain/calendar.ts';
import type { MyAssistance } from '../../domain/whatComesNext.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { AssistanceState } from '../../ui/nouns/assistance/AssistanceState.tsx';
import { assistance as texts } from '../../ui/nouns/assistance/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';

interface Props {
  readonly assistance: MyAssistance;
  onRead(id: string): void;
}

/** What a person asked the stations to help with: its state, and what comes next. */
export function AssistanceCard({ assistance, onRead }: Props) {
  const { id, procedureId, words, askedAt, news } = assistance;
  const procedures = useProcedures();
  const all = procedures.state === 'ready' ? procedures.answer.value : [];
  const procedure = all.find((one) => one.id === procedureId);
  const what = procedure ? (procedure.plainTitle ?? procedure.title) : texts.other;
  return (
    <>
      <h4>{texts.title(what)}</h4>
      <AssistanceState assistance={assistance} />
      {!procedure && <p>{words}</p>}
      <p className="quiet small">{texts.asked(longDay(dayInShanghai(new Date(askedAt))))}</p>
      <div className="row">
        {news && (
          <Button aria-label={texts.readOf(what)} onClick={() => onRead(id)}>
            {texts.read}
          </Button>
        )}
        {procedure && (
          <WayButton to={{ kind: 'procedure', id: procedure.id }} label={texts.openOf(what)}>
            {texts.open}
          </WayButton>
        )}
      </div>
    </>
  );
}
