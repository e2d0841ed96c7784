import { useState } from 'react';
import { useUnkept } from '../../data/own/useUnkept.ts';
import { useNeed } from '../../data/send/useNeed.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { MyNeed } from './MyNeed.tsx';
import { NeedForm } from './NeedForm.tsx';
import { need as texts } from './texts.ts';

/** 就业需求登记: the form, and 我的需求 once there is one. */
export default function Need({ arrived }: WidgetProps) {
  const { personal } = useSurface();
  const own = useNeed(personal);
  const unkept = useUnkept('need');
  const [changing, setChanging] = useState(false);
  const [said, setSaid] = useState<string>();
  const [moved, setMoved] = useState(false);
  const show = (form: boolean, text?: string) => {
    setMoved(true);
    setChanging(form);
    setSaid(text);
  };
  const shows = own.value && !changing ? 'need' : 'form';
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      {own.failure && <FailureNote failure={own.failure} onRetry={own.retry} />}
      {said && <Note role="status">{said}</Note>}
      {own.settling ? (
        <AnswerSkeleton lines={6} />
      ) : (
        <FocusBox key={shows} takesFocus={moved}>
          {shows === 'need' ? (
            <>
              <NotKept unkept={unkept} />
              <MyNeed own={own} onChange={() => show(true)} onSaid={(text) => show(false, text)} />
            </>
          ) : (
            <NeedForm own={own} onSent={(text) => show(false, text)} onCancel={() => show(false)} />
          )}
        </FocusBox>
      )}
      <HandOverRow to={{ kind: 'need' }} />
    </div>
  );
}
