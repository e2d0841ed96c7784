import { describe, expect, it } from 'vitest';
import { onBehalfOf } from '../../../src/data/send/useBehalf.ts';
import type { BookingDraft } from '../../../src/domain/booking.ts';
import { CITY_CALLS, type CityApi } from '../../../src/domain/cityApi.ts';
import type { OnBehalf } from '../../../src/domain/homeVisit.ts';

const agreed: OnBehalf = { consentedAt: '2026-11-23T09:00:00+08:00', visitId: 'v-1' };
const person = { name: '示例居民', phone: '13800000000' };

/** A city that answers every call with its name, and remembers what it was given. */
function everyCity() {
  const given: [string, unknown][] = [];
  const calls = Object.fromEntries(
    CITY_CALLS.map((call) => [
      call,
      async (draft: unknown) => {
        given.push([call, draft]);
        return { kind: 'booked', of: call };
      },
    ]),
  );
  const api: CityApi = Object.assign({ name: '示例城市' }, calls);
  return { api, given };
}

describe('the city for one resident', () => {
  it('gets needs and bookings in their name, with their consent, and counts them', async () => {
    const { api, given } = everyCity();
    const counted: string[] = [];
    const city = onBehalfOf(api, agreed, (what) => counted.push(what));
    const draft: BookingDraft = { requestId: 'r', slotId: 's', person };
    await city.book?.(draft);
    await city.registerNeed?.({
      requestId: 'r2',
      person,
      need: { wants: ['保洁'], skills: [], employment: [] },
    });
    expect(given.map(([call]) => call)).toEqual(['bookFor', 'registerNeedFor']);
    for (const [, sent] of given) expect(sent).toMatchObject({ person, onBehalf: agreed });
    expect(counted).toEqual(['bookings', 'needs']);
  });

  it('is never asked for what it keeps for the login of the member of staff, nor given anything to keep there', () => {
    const city = onBehalfOf(everyCity().api, agreed, () => {});
    expect(CITY_CALLS.filter((call) => city[call] !== undefined)).toEqual([
      ...['listTowns', 'listStations', 'searchJobs', 'getJob', 'reportAd'],
      ...['listPolicies', 'readPolicyWords', 'listProcedures'],
      ...['listSlots', 'book', 'moveBooking', 'cancelBooking', 'listCourses', 'listEvents'],
      ...['registerNeed', 'changeNeed', 'withdrawNeed', 'answerFollowUp', 'submitVacancy'],
      ...['reportHomeVisit', 'answerTask', 'registerNeedFor', 'bookFor'],
    ]);
  });

  it('counts no booking of a slot that was taken', async () => {
    const counted: string[] = [];
    const bookFor = async () => ({ kind: 'taken', nearest: [] }) as const;
    const city = onBehalfOf({ ...everyCity().api, bookFor }, agreed, (what) => counted.push(what));
    await city.book?.({ requestId: 'r', slotId: 's', person });
    expect(counted).toEqual([]);
  });

  it('takes no booking where the city takes none for others', () => {
    const city = onBehalfOf({ ...everyCity().api, bookFor: undefined }, agreed, () => {});
    expect(city.book).toBeUndefined();
    expect(city.registerNeed).toBeDefined();
  });
});
