import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { toFailure } from '../../domain/failure.ts';
import { afterReading, type SignUpNow, signUpsNow } from '../../domain/signUpNow.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCourses } from '../ask/useCourses.ts';
import { useEvents } from '../ask/useEvents.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { SIGN_UPS } from './signUpKeys.ts';
import { useWithdrawSignUp } from './useWithdrawSignUp.ts';

/**
 * The sign-ups of a person: of the city where it lists them, and those that this device remembers, each with what the
 * city says of its course or event now. Without a login the city is not asked for them, which is no failure.
 *
 * @param personal whether the device belongs to one person, so that the city may be asked whose sign-ups it has
 */
export function useMySignUps(personal: boolean) {
  const { listSignUps } = useCity();
  const { value: own, change } = useOwn('signUps');
  const { clock, time } = useClock();
  const asking = useAsking();
  const [courses, events] = [useCourses(), useEvents()];
  const { data, error, refetch } = useQuery({
    queryKey: SIGN_UPS,
    enabled: asking && personal && listSignUps !== undefined,
    retry: false,
    queryFn: async ({ signal }) => (await listSignUps?.(signal))?.value ?? [],
  });
  const known = {
    courses: courses.state === 'ready' ? courses.answer.value : undefined,
    events: events.state === 'ready' ? events.answer.value : undefined,
    signUps: data,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` is the clock, by the minute
  const all = useMemo(
    () => signUpsNow(own ?? new Map(), known, clock()),
    [own, known.courses, known.events, data, clock, time],
  );
  useEffect(() => {
    const gone = new Set(data?.filter(({ state }) => state === 'withdrawn').map(({ code }) => code));
    const isGone = [...(own?.values() ?? [])].some(({ code }) => gone.has(code));
    // It was withdrawn on another device.
    if (isGone)
      void change((before) => new Map([...(before ?? [])].filter(([, { code }]) => !gone.has(code))));
  }, [data, own, change]);
  const acknowledge = useCallback(
    (read: SignUpNow) => void change((before) => afterReading(before ?? new Map(), read)),
    [change],
  );
  const failure = error ? toFailure(error) : undefined;
  return {
    all,
    /** Why the city could not list them. */
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
    withdraw: useWithdrawSignUp(),
    /** The resident has read what was changed. */
    acknowledge,
  };
}
