import { useCallback } from 'react';
import type { CityApi } from '../../domain/cityApi.ts';
import type { OnBehalf } from '../../domain/homeVisit.ts';
import type { Person } from '../../domain/person.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useWork } from '../WorkProvider.tsx';
import type { Done } from './desk.ts';
import { useDesk } from './useDesk.ts';

interface Wanted extends Pick<OnBehalf, 'visitId' | 'taskId'> {
  readonly person: Person;
  readonly townCode?: string;
}

/**
 * Begins to act for a resident who has just agreed.
 *
 * @returns `undefined` where the city takes nothing that staff write for a resident
 */
export function useBehalf(): ((wanted: Wanted) => void) | undefined {
  const api = useCity();
  const { clock } = useClock();
  const { begin } = useWork();
  const { count } = useDesk();
  const start = useCallback(
    ({ person, townCode, visitId, taskId }: Wanted) => {
      const onBehalf = { consentedAt: clock().toISOString(), visitId, taskId };
      begin({ person, townCode, api: onBehalfOf(api, onBehalf, count) });
    },
    [api, begin, clock, count],
  );
  return api.registerNeedFor || api.bookFor ? start : undefined;
}

/**
 * The city for one resident: needs and bookings are theirs. The login is that of the member of staff, so what the city
 * keeps for a login is not asked, and what it would keep there is not sent.
 */
export function onBehalfOf(api: CityApi, onBehalf: OnBehalf, count: (what: keyof Done) => void): CityApi {
  const { registerNeedFor, bookFor } = api;
  return {
    ...api,
    registerNeed:
      registerNeedFor &&
      (async (draft) => {
        const registered = await registerNeedFor({ ...draft, onBehalf });
        count('needs');
        return registered;
      }),
    book:
      bookFor &&
      (async (draft) => {
        const outcome = await bookFor({ ...draft, onBehalf });
        if (outcome.kind === 'booked') count('bookings');
        return outcome;
      }),
    readNeed: undefined,
    listBookings: undefined,
    listAssistance: undefined,
    askAssistance: undefined,
    listApplications: undefined,
    withdrawApplication: undefined,
    listSignUps: undefined,
    withdrawSignUp: undefined,
    apply: undefined,
    signUpForCourse: undefined,
    signUpForEvent: undefined,
    listHomeVisits: undefined,
    listTasks: undefined,
  };
}
