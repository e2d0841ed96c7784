import { useCallback, useEffect, useRef, useState } from 'react';
import { useClock } from '../../../data/ClockProvider.tsx';
import { type Idle, idleAfter, nextSilence, silenceFrom } from './silence.ts';
import { watchUse } from './watchUse.ts';

const TICK = 1000;
const IN_USE: Idle = { kind: 'in-use' };

interface Options {
  readonly root: EventTarget;
  /** Seconds without a touch before the question. */
  readonly seconds: number;
  /** Whether the session has begun already. If not, it begins with the first touch. */
  readonly begun: boolean;
}

/** Watches a device that many people use; reading aloud is a use too. `stay` answers the question. */
export function useIdle({ root, seconds, begun }: Options): { readonly idle: Idle; stay(): void } {
  const { device: clock } = useClock();
  const [running, setRunning] = useState(begun);
  const [idle, setIdle] = useState(IN_USE);
  const silence = useRef(silenceFrom(clock().getTime()));
  const use = useCallback(() => {
    silence.current = silenceFrom(clock().getTime());
    setRunning(true);
  }, [clock]);
  const isAsking = idle.kind !== 'in-use';
  useEffect(() => {
    // The question wants an answer: a touch somewhere else is none.
    if (isAsking) return undefined;
    return watchUse(root, () => clock().getTime(), use);
  }, [root, clock, use, isAsking]);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      silence.current = isSpeaking()
        ? silenceFrom(clock().getTime())
        : nextSilence(silence.current, clock().getTime());
      const next = idleAfter(silence.current, seconds);
      setIdle((before) => (before.kind === 'in-use' && next.kind === 'in-use' ? before : next));
    }, TICK);
    return () => clearInterval(timer);
  }, [running, seconds, clock]);
  const stay = useCallback(() => {
    use();
    setIdle(IN_USE);
  }, [use]);
  return { idle, stay };
}

function isSpeaking(): boolean {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  return synthesis?.speaking === true && !synthesis.paused;
}
