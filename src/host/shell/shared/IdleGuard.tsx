import { Button } from 'antd';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Destination } from '../../../domain/screens.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { Sheet } from '../../../ui/basics/Sheet.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { shell } from '../texts.ts';
import css from './idle.css?raw';
import { ASKING_SECONDS } from './silence.ts';
import { idle as texts } from './texts.ts';
import { useIdle } from './useIdle.ts';

export interface IdleProps {
  /** Holds all nodes of the plugin. */
  readonly root: ShadowRoot | HTMLElement;
  /** Seconds without a touch before the question. */
  readonly seconds: number;
  /** Whether another session was cleared just before: this one begins with its first touch. */
  readonly cleared: boolean;
  readonly current: Destination;
  /** @param left nobody was there to end the session */
  onFinish(left: boolean): void;
}

/**
 * Guards a device that many people use: asks 还在用吗 when nobody has touched it for a while, and clears when nobody
 * answers. After a clearing it says what is gone, until another screen opens.
 */
export function IdleGuard({ root, seconds, cleared, current, onFinish }: IdleProps) {
  const { idle, stay } = useIdle({ root, seconds, begun: !cleared });
  const [first] = useState(current);
  const [says, setSays] = useState(cleared);
  if (says && current !== first) setSays(false);
  const finish = useRef(onFinish);
  useEffect(() => {
    finish.current = onFinish;
  }, [onFinish]);
  useEffect(() => {
    if (idle.kind === 'over') finish.current(true);
  }, [idle.kind]);
  return (
    <>
      {says && <Note role="status">{texts.cleared}</Note>}
      {idle.kind === 'asking' && <Question left={idle.left} onStay={stay} onFinish={() => onFinish(false)} />}
    </>
  );
}

interface QuestionProps {
  /** Seconds before the session is cleared. */
  readonly left: number;
  onStay(): void;
  onFinish(): void;
}

function Question({ left, onStay, onFinish }: QuestionProps) {
  const share: CSSProperties & { readonly '--scs-left': number } = { '--scs-left': left / ASKING_SECONDS };
  return (
    <Sheet role="alertdialog" title={texts.title} onClose={onStay}>
      {(close) => (
        <>
          <Style css={css} />
          <p>{texts.means(ASKING_SECONDS)}</p>
          <div className="idle-ring" role="timer" aria-label={texts.left(left)} style={share}>
            <span aria-hidden="true">{left}</span>
          </div>
          <div className="row">
            <Button type="primary" onClick={close}>
              {texts.stay}
            </Button>
            <Button danger onClick={onFinish}>
              {shell.finish}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
