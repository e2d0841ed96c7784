import { Button } from 'antd';
import { useState } from 'react';
import { useUnkept } from '../../data/own/useUnkept.ts';
import { useAskAssistance, useAssistance } from '../../data/send/useAssistance.ts';
import { isOpen } from '../../domain/assistance.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { PersonSheet } from '../../ui/form/PersonSheet.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { RemoteHelp } from '../../ui/go/RemoteHelp.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { AssistanceState } from '../../ui/nouns/assistance/AssistanceState.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { guidance, help as texts } from './texts.ts';

interface Props {
  readonly procedureId: string;
  /** What residents call it. */
  readonly name: string;
  /** As the procedure says it. By default, the hotline. */
  readonly phone?: string;
}

/** 一对一帮办: asks the station for help with this matter, and says how far it is. */
export function Help({ procedureId, name, phone = texts.hotline }: Props) {
  const { personal } = useSurface();
  const { all, failure, retry } = useAssistance(personal);
  const { ask, pending } = useAskAssistance(procedureId, texts.about(name));
  const [open, setOpen] = useState(false);
  const asked = all.filter((one) => one.procedureId === procedureId);
  const [newest] = asked;
  const canAsk = ask && !asked.some(isOpen);
  return (
    <section aria-label={texts.title} className="stack screen-only">
      <h3>{texts.title}</h3>
      {newest && <AssistanceState assistance={newest} />}
      <NotKept unkept={useUnkept('assistance')} />
      {failure && <FailureNote failure={failure} onRetry={retry} />}
      {!newest && <p>{ask ? texts.intro : texts.none}</p>}
      {!ask && (
        <p>
          <Phone text={phone} callee="office" />
        </p>
      )}
      {pending && !open && <p role="status">{texts.unknown}</p>}
      <RemoteHelp about={{ kind: 'procedure', id: procedureId }} />
      <div className="row">
        {canAsk && (
          <Button onClick={() => setOpen(true)}>
            {pending ? texts.again : newest ? texts.askAgain : texts.ask}
          </Button>
        )}
        <WayButton to={{ kind: 'stations' }}>{guidance.help}</WayButton>
      </div>
      {open && ask && (
        <PersonSheet
          texts={{ ...texts.sheet, title: texts.sheet.title(name), unknown: texts.unknown }}
          send={ask}
          pending={pending}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
