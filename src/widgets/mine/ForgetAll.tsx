import { Button } from 'antd';
import { useState } from 'react';
import { useForgetAll } from '../../data/own/OwnProvider.tsx';
import { useStoredParts } from '../../data/own/useStoredParts.ts';
import { isOpen } from '../../domain/assistance.ts';
import { ON_THIS_DEVICE } from '../../domain/need.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { forget as texts } from './texts.ts';
import type { Mine } from './useMine.ts';

/** 全部删除: says what is only here and what the city still holds, asks once, and says whether all is gone. */
export function ForgetAll({ mine }: { readonly mine: Mine }) {
  const forgetAll = useForgetAll();
  const [state, setState] = useState<'idle' | 'asking' | 'busy' | 'done' | 'failed'>('idle');
  const here = useHere();
  const there = heldOf(mine);
  const forget = async () => {
    setState('busy');
    setState((await forgetAll()) ? 'done' : 'failed');
  };
  if (state === 'asking' || state === 'busy')
    return (
      <FocusBox takesFocus onEscape={() => setState('idle')}>
        <div className="card stack">
          <h3>{texts.title}</h3>
          {here.length > 0 ? (
            <>
              <p>{texts.here}</p>
              <Lines lines={here} />
              <p>{texts.means}</p>
            </>
          ) : (
            <p>{texts.nothingHere}</p>
          )}
          {there.length > 0 && (
            <>
              <p>{texts.there}</p>
              <Lines lines={there} />
              <p className="quiet small">{texts.login}</p>
            </>
          )}
          <div className="row">
            <Button danger loading={state === 'busy'} onClick={() => void forget()}>
              {texts.yes}
            </Button>
            <Button onClick={() => setState('idle')}>{texts.no}</Button>
          </div>
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

/** What this device keeps, in words. */
function useHere(): readonly string[] {
  const stored = useStoredParts();
  const isKept = (value: unknown) => value !== undefined && !(value instanceof Map && value.size === 0);
  return Object.entries(texts.parts).flatMap(([name, words]) =>
    isKept(Reflect.get(stored, name)) ? [words] : [],
  );
}

/** What the city still holds when this device has forgotten it, each with its way back. */
function heldOf({
  agenda,
  applied,
  need,
  visit,
  withdrawApplication,
  withdrawSignUp,
}: Mine): readonly string[] {
  const { held } = texts;
  const has = (holds: (thing: Mine['agenda'][number]['thing']) => boolean) =>
    agenda.some(({ thing }) => holds(thing));
  const way = (can: unknown, { here, phone }: { readonly here: string; readonly phone: string }) =>
    can === undefined ? phone : here;
  return [
    ...(need && need.id !== ON_THIS_DEVICE ? [held.need] : []),
    ...(has((thing) => thing.kind === 'booking' && thing.booking.ahead)
      ? [way(visit.cancel, held.bookings)]
      : []),
    ...(applied.length > 0 ? [way(withdrawApplication, held.applications)] : []),
    ...(has((thing) => thing.kind === 'signUp' && thing.signUp.change !== 'cancelled')
      ? [way(withdrawSignUp, held.signUps)]
      : []),
    ...(has((thing) => thing.kind === 'assistance' && isOpen(thing.assistance)) ? [held.assistance] : []),
  ];
}
