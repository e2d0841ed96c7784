import { Button } from 'antd';
import { useState } from 'react';
import { useForgetAll, useOwn } from '../../data/own/OwnProvider.tsx';
import { ON_THIS_DEVICE } from '../../domain/need.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { forget as texts } from './texts.ts';

/** 全部删除: says what it means, asks once, and says whether all is gone. */
export function ForgetAll() {
  const forgetAll = useForgetAll();
  const registered = useOwn('need').value;
  const held = useHeld();
  const [state, setState] = useState<'idle' | 'asking' | 'busy' | 'done' | 'failed'>('idle');
  const forget = async () => {
    setState('busy');
    setState((await forgetAll()) ? 'done' : 'failed');
  };
  if (state === 'asking' || state === 'busy')
    return (
      <FocusBox takesFocus onEscape={() => setState('idle')}>
        <p>{texts.means}</p>
        {registered && registered.id !== ON_THIS_DEVICE && <p>{texts.atCity}</p>}
        {held.length > 0 && <p>{texts.alsoAtCity(held)}</p>}
        <div className="row">
          <Button danger loading={state === 'busy'} onClick={() => void forget()}>
            {texts.yes}
          </Button>
          <Button onClick={() => setState('idle')}>{texts.no}</Button>
        </div>
      </FocusBox>
    );
  return (
    <FocusBox key={state} takesFocus={state !== 'idle'}>
      {state === 'done' && <Note role="status">{texts.done}</Note>}
      {state === 'failed' && (
        <Note tone="alarm" role="alert">
          {texts.failed}
        </Note>
      )}
      <Button onClick={() => setState('asking')}>{texts.title}</Button>
    </FocusBox>
  );
}

/** What the city still holds when this device has forgotten it, each with its way back. */
function useHeld(): readonly string[] {
  const bookings = useOwn('bookings').value;
  const applications = useOwn('applications').value;
  const assistance = useOwn('assistance').value;
  const signUps = useOwn('signUps').value;
  const booked = [...(bookings?.values() ?? [])].some(({ state }) => state === 'booked');
  return [
    ...(booked ? [texts.held.bookings] : []),
    ...(applications?.size ? [texts.held.applications] : []),
    ...(assistance?.size ? [texts.held.assistance] : []),
    ...(signUps?.size ? [texts.held.signUps] : []),
  ];
}
