import { Button } from 'antd';
import { useState } from 'react';
import { useAskAssistance, useAssistanceList } from '../../data/send/useAssistance.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { PersonSheet } from '../../ui/form/PersonSheet.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { AssistanceList } from '../../ui/nouns/assistance/AssistanceList.tsx';
import { assistance as texts } from '../../ui/nouns/assistance/texts.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';

/** 一对一帮办 for one procedure: asking for it, and what became of it. */
export function AssistancePart({ procedureId, title }: { procedureId: string; title: string }) {
  const { personal, interactive } = useSurface();
  const { ask, pending } = useAskAssistance(procedureId, texts.formTitle(title));
  const { all } = useAssistanceList(personal);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  const own = all.filter((one) => one.procedureId === procedureId);
  if (!interactive) return null;
  return (
    <section className="stack">
      <h3>{texts.title}</h3>
      <p>{texts.about}</p>
      <FocusBox takesFocus={said}>{said && <Note role="status">{texts.sent}</Note>}</FocusBox>
      {own.length > 0 && <AssistanceList all={own} />}
      {ask ? (
        <div>
          <Button onClick={() => setOpen(true)}>{texts.open}</Button>
        </div>
      ) : (
        <Note>
          <p>{texts.elsewhere}</p>
          <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
        </Note>
      )}
      {open && ask && (
        <PersonSheet
          texts={{ ...texts, title: texts.formTitle(title) }}
          send={ask}
          pending={pending}
          onSent={() => setSaid(true)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
