import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityApi } from '../../../../src/domain/cityApi.ts';
import { clientOf, freshId, openSandbox, PERSON } from '../../sandbox.ts';
import { serve } from '../../serve.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

/** The city as it answers a login. */
const loggedIn = (token: string | null) =>
  clientOf(`${sandbox.url}/api`, { auth: { getToken: async () => token }, tokenOrigins: [sandbox.url] });
const need = { wants: ['保洁'], skills: [], employment: ['fullTime'] as const };
const onBehalf = { consentedAt: '2026-11-23T09:00:00+08:00' };
const days = { from: '2026-11-23', to: '2026-12-06' };

async function freeSlot(city: Required<CityApi>) {
  const { value } = await city.listSlots(days);
  const slot = value.find(({ left }) => left > 0);
  if (!slot) throw new Error('a slot is free');
  return slot;
}

describe('the work of the staff', () => {
  it.each([null, 'resident-1'])('is closed to the token %s', async (token) => {
    const city = loggedIn(token);
    const own = { requestId: freshId(), person: PERSON, onBehalf };
    const asked = [
      () => city.listHomeVisits(),
      () => city.listTasks(),
      () => city.reportHomeVisit({ requestId: freshId(), id: 'sample-home-visit-1', state: 'met' }),
      () => city.answerTask({ requestId: freshId(), id: 'sample-task-1', step: 'take' }),
      () => city.registerNeedFor({ ...own, need }),
      () => city.bookFor({ ...own, slotId: 'any' }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ kind: 'unauthorized' });
    expect((await loggedIn('staff-2').listHomeVisits()).value.every(({ state }) => state === 'due')).toBe(
      true,
    );
  });

  it('has plausible visits that are made up, each with a street, a reason and a place', async () => {
    const { value, sample, dropped } = await loggedIn('staff-1').listHomeVisits();
    expect({ sample, dropped }).toEqual({ sample: true, dropped: [] });
    expect(value.length).toBeGreaterThanOrEqual(30);
    expect(new Set(value.map(({ street }) => street)).size).toBeGreaterThan(4);
    for (const { name, street, reason, place, phone } of value) {
      expect(name).toContain('示例');
      expect(street).toContain('示例');
      expect(reason).not.toBe('');
      expect(place).toBeDefined();
      expect(phone).toBeUndefined();
    }
  });

  it('keeps what became of a visit, once for a key', async () => {
    const city = loggedIn('staff-1');
    const report = {
      requestId: freshId(),
      id: 'sample-home-visit-2',
      state: 'later',
      againOn: '2026-11-30',
    } as const;
    expect(await city.reportHomeVisit(report)).toMatchObject({ state: 'later', againOn: '2026-11-30' });
    await city.reportHomeVisit({ requestId: freshId(), id: report.id, state: 'met' });
    // The line was slow: the same report arrives once more, and changes nothing.
    await city.reportHomeVisit(report);
    const { value } = await city.listHomeVisits();
    expect(value.find(({ id }) => id === report.id)).toMatchObject({ state: 'met', againOn: undefined });
  });

  it('refuses 另约 without a day, and a visit that is not there', async () => {
    const city = loggedIn('staff-1');
    const report = (id: string) => city.reportHomeVisit({ requestId: freshId(), id, state: 'later' });
    await expect(report('sample-home-visit-3')).rejects.toMatchObject({ kind: 'refused' });
    await expect(report('nobody')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('a request for help', () => {
  it('is taken, noted and finished by one member of staff; the resident reads each step', async () => {
    const resident = loggedIn('resident-1');
    const { id } = await resident.askAssistance({ requestId: freshId(), person: PERSON, words: '请帮忙' });
    const mine = async () => (await resident.listAssistance()).value.find((one) => one.id === id);
    const [first, second] = [loggedIn('staff-1'), loggedIn('staff-2')];
    const answer = (city: Required<CityApi>, step: 'take' | 'note' | 'done', words?: string) =>
      city.answerTask({ requestId: freshId(), id, step, words });

    expect((await first.listTasks()).value.find((one) => one.id === id)).toMatchObject({
      person: PERSON,
      state: 'asked',
    });
    expect(await answer(first, 'take')).toMatchObject({ state: 'accepted', mine: true });
    expect(await mine()).toMatchObject({ state: 'accepted' });
    await expect(answer(second, 'take')).rejects.toMatchObject({ kind: 'taken' });
    await expect(answer(first, 'note')).rejects.toMatchObject({ kind: 'refused' });
    await answer(first, 'note', '明天十点给您打电话');
    expect(await mine()).toMatchObject({ state: 'accepted', notes: ['明天十点给您打电话'] });
    await answer(first, 'done', '办好了');
    expect(await mine()).toMatchObject({ state: 'done', notes: ['明天十点给您打电话', '办好了'] });
    expect((await second.listTasks()).value.find((one) => one.id === id)?.mine).toBeUndefined();
  });
});

describe('on behalf of a resident', () => {
  it('a need and a booking belong to who asked for help, and staff may still change them', async () => {
    const resident = loggedIn('resident-2');
    const asked = await resident.askAssistance({ requestId: freshId(), person: PERSON, words: '请帮忙' });
    const staff = loggedIn('staff-1');
    const behalf = { ...onBehalf, taskId: asked.id };
    const registered = await staff.registerNeedFor({
      requestId: freshId(),
      person: PERSON,
      need,
      onBehalf: behalf,
    });
    expect(await resident.readNeed()).toMatchObject({ id: registered.id, need });
    expect(await staff.readNeed()).toBeUndefined();
    expect(await staff.changeNeed(registered.id, { ...need, leastPay: 4000 }, freshId())).toMatchObject({
      need: { leastPay: 4000 },
    });

    const slot = await freeSlot(staff);
    const draft = { requestId: freshId(), slotId: slot.id, person: PERSON, onBehalf: behalf };
    const outcome = await staff.bookFor(draft);
    expect(await staff.bookFor(draft)).toEqual(outcome);
    if (outcome.kind !== 'booked') throw new Error('the slot is free');
    expect((await resident.listBookings()).value.map(({ id }) => id)).toEqual([outcome.booking.id]);
    expect((await staff.listBookings()).value).toEqual([]);
    expect(await staff.cancelBooking(outcome.booking.id, freshId())).toMatchObject({ state: 'cancelled' });
  });

  it('two visited residents have a need each', async () => {
    const staff = loggedIn('staff-1');
    const register = (visitId: string) =>
      staff.registerNeedFor({
        requestId: freshId(),
        person: PERSON,
        need,
        onBehalf: { ...onBehalf, visitId },
      });
    const [one, other] = [await register('sample-home-visit-1'), await register('sample-home-visit-2')];
    expect(await staff.changeNeed(one.id, need, freshId())).toMatchObject({ state: 'open' });
    expect(other.id).not.toBe(one.id);
    await expect(register('nobody')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('rows of another city', () => {
  const visit = {
    id: '1',
    name: '李师傅',
    street: '示例路',
    reason: '失业满六个月',
    dueOn: '2026-11-23',
    state: 'due',
  };
  const read = async (items: readonly unknown[]) => {
    const { baseUrl } = await serve(() => ({ body: JSON.stringify({ items }) }));
    return clientOf(baseUrl).listHomeVisits();
  };

  it('are dropped one by one: an unknown state, no day, nobody', async () => {
    const { value, dropped } = await read([
      visit,
      { ...visit, id: '2', state: 'gone' },
      { ...visit, id: '3', dueOn: '2026-02-30' },
      { ...visit, id: '4', name: '\u200b' },
      null,
    ]);
    expect(value.map(({ id }) => id)).toEqual(['1']);
    expect(dropped.map(({ path }) => path)).toEqual(['items[1].state', 'items[2]', 'items[3]', 'items[4]']);
  });

  it('lose only an optional part that is broken', async () => {
    const odd = { place: { lng: 0, lat: 0, datum: 'WGS-84' }, againOn: 'soon', phone: 12333, town: null };
    const { value, dropped } = await read([{ ...visit, ...odd }]);
    expect(dropped).toEqual([]);
    expect(value[0]).toMatchObject({ place: undefined, againOn: undefined, phone: undefined });
  });
});
