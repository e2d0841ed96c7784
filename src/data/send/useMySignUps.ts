import { useCallback, useMemo } from 'react';
import { signUpKey } from '../../domain/signUp.ts';
import { type SignUpNow, signUpNow } from '../../domain/signUpNow.ts';
import { useCourses } from '../ask/useCourses.ts';
import { useEvents } from '../ask/useEvents.ts';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';

/** The sign-ups that this device remembers, with what the city says of them now. */
export function useMySignUps() {
  const { value, change } = useOwn('signUps');
  const { clock, time } = useClock();
  const [courses, events] = [useCourses(), useEvents()];
  const known = {
    courses: courses.state === 'ready' ? courses.answer.value : undefined,
    events: events.state === 'ready' ? events.answer.value : undefined,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` is the clock, by the minute
  const all = useMemo(
    () => [...(value?.values() ?? [])].map((mine) => signUpNow(mine, known, clock())),
    [value, known.courses, known.events, clock, time],
  );
  /** The resident has read what the city changed: what is off is forgotten, what was moved is remembered as it is now. */
  const acknowledge = useCallback(
    ({ mine, start, change: what }: SignUpNow) =>
      change((before) => {
        const after = new Map(before);
        if (what === 'moved') after.set(signUpKey(mine), { ...mine, start });
        else after.delete(signUpKey(mine));
        return after;
      }),
    [change],
  );
  return { all, acknowledge };
}
