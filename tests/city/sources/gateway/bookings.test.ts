import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISIT_KINDS } from '../../../../src/domain/booking.ts';
import { weekdayOf } from '../../../../src/domain/calendar.ts';
import type { CityApi } from '../../../../src/domain/cityApi.ts';
import { clientOf, freshId, NOW, openSandbox, PERSON } from '../../sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let city: Required<CityApi>;
beforeAll(async () => {
  sandbox = await openSandbox();
  city = sandbox.client();
});
afterAll(() => sandbox.close());

const SOON = { from: '2026-11-23', to: '2026-12-06' };
const free = async () => (await city.listSlots(SOON)).value.filter(({ left }) => left > 0);
const leftOf = async (id?: string) => (await city.listSlots(SOON)).value.find((slot) => slot.id === id)?.left;

async function bookOne(slotId: string) {
  const outcome = await city.book({ requestId: freshId(), slotId, person: PERSON });
  if (outcome.kind !== 'booked') throw new Error('expected a booking');
  return outcome.booking;
}

describe('slots', () => {
  it('are given for the next fourteen days, of every kind, and have not begun', async () => {
    const { value, dropped, sample } = await city.listSlots({ from: '2026-11-01', to: '2027-01-01' });
    expect({ dropped, sample }).toEqual({ dropped: [], sample: true });
    expect(new Set(value.map(({ kind }) => kind))).toEqual(new Set(VISIT_KINDS));
    const days = [...new Set(value.map(({ start }) => start.slice(0, 10)))];
    expect(days).toHaveLength(10);
    expect(days.every((day) => weekdayOf(day) <= 5 && day >= SOON.from && day <= SOON.to)).toBe(true);
    for (const { start, end } of value) {
      expect(Date.parse(start)).toBeGreaterThan(NOW.getTime());
      expect(Date.parse(end)).toBeGreaterThan(Date.parse(start));
    }
    expect(value.some(({ left }) => left === 0)).toBe(true);
  });

  it('are for help on the fixed day of a station, and by appointment on others', async () => {
    const { value: stations } = await city.listStations();
    for (const { id, timetable } of stations) {
      const { value } = await city.listSlots({ ...SOON, stationId: id });
      const fixed = value.filter(({ start }) => weekdayOf(start.slice(0, 10)) === timetable[0]?.weekday);
      expect(fixed.length).toBeGreaterThan(0);
      for (const { kind, stationId } of fixed) expect([stationId, kind]).toEqual([id, 'assistance']);
      for (const { start } of value.filter((slot) => !fixed.includes(slot))) {
        expect(start.slice(11, 16) >= '13:30').toBe(true);
      }
    }
  });

  it('are filtered by kind and day', async () => {
    const { value } = await city.listSlots({ kind: 'expert', from: '2026-11-25', to: '2026-11-25' });
    expect(value.length).toBeGreaterThan(0);
    for (const { kind, start } of value) expect([kind, start.slice(0, 10)]).toEqual(['expert', '2026-11-25']);
  });
});

describe('bookings', () => {
  it('keep what the visit is about, when they are moved too', async () => {
    const about = { matter: 'procedure', id: 'unemployment-registration' } as const;
    const [first, second] = await free();
    const draft = { requestId: freshId(), slotId: first?.id ?? '', person: PERSON, about };
    const outcome = await city.book(draft);
    if (outcome.kind !== 'booked') throw new Error('expected a booking');
    expect(outcome.booking.about).toEqual(about);
    const { id } = outcome.booking;
    await city.moveBooking(id, second?.id ?? '', freshId());
    expect((await city.listBookings()).value.find((one) => one.id === id)?.about).toEqual(about);
    expect(await city.cancelBooking(id, freshId())).toMatchObject({ about });
  });

  it('take a place, can be moved, and give the place back when cancelled', async () => {
    const [first, second] = await free();
    const booking = await bookOne(first?.id ?? '');
    expect(booking).toMatchObject({ state: 'booked', slot: { id: first?.id, stationId: first?.stationId } });
    expect(booking.code).toMatch(/^QP\d+$/);
    expect(await leftOf(first?.id)).toBe((first?.left ?? 0) - 1);

    const moved = await city.moveBooking(booking.id, second?.id ?? '', freshId());
    expect(moved).toMatchObject({ kind: 'booked', booking: { id: booking.id, slot: { id: second?.id } } });
    expect([await leftOf(first?.id), await leftOf(second?.id)]).toEqual([
      first?.left,
      (second?.left ?? 0) - 1,
    ]);

    expect(await city.cancelBooking(booking.id, freshId())).toMatchObject({ state: 'cancelled' });
    expect(await leftOf(second?.id)).toBe(second?.left);
    const mine = (await city.listBookings()).value.find(({ id }) => id === booking.id);
    expect(mine?.state).toBe('cancelled');
    await expect(city.moveBooking(booking.id, first?.id ?? '', freshId())).rejects.toMatchObject({
      kind: 'missing',
    });
  });

  it('offer the nearest free slots of that kind when the slot was just taken', async () => {
    const { value } = await city.listSlots(SOON);
    const full = value.find(({ left, kind }) => left === 0 && kind === 'assistance');
    const outcome = await city.book({ requestId: freshId(), slotId: full?.id ?? '', person: PERSON });
    if (outcome.kind !== 'taken') throw new Error('expected it to be taken');
    expect(outcome.nearest).toHaveLength(3);
    for (const { kind, stationId, left } of outcome.nearest) {
      expect({ kind, stationId }).toEqual({ kind: full?.kind, stationId: full?.stationId });
      expect(left).toBeGreaterThan(0);
    }
    const away = outcome.nearest.map(({ start }) =>
      Math.abs(Date.parse(start) - Date.parse(full?.start ?? '')),
    );
    expect(away).toEqual([...away].sort((a, b) => a - b));
  });

  it('are always taken in the scenario slot-taken', async () => {
    const [slot] = await free();
    const draft = { requestId: freshId(), slotId: slot?.id ?? '', person: PERSON };
    expect(await sandbox.client('slot-taken').book(draft)).toMatchObject({ kind: 'taken' });
  });

  it('are found again after a lost response', async () => {
    const [slot] = await free();
    const draft = { requestId: freshId(), slotId: slot?.id ?? '', person: PERSON };
    const outcome = await sandbox.client('answer-lost').book(draft);
    expect(outcome).toMatchObject({ kind: 'booked', booking: { requestId: draft.requestId } });
    const made = (await city.listBookings()).value.filter(({ requestId }) => requestId === draft.requestId);
    expect(made).toHaveLength(1);
  });

  it('belong to the visitor who is logged in', async () => {
    const as = (token: string) =>
      clientOf(`${sandbox.url}/api`, {
        tokenOrigins: [sandbox.url],
        auth: { getToken: async () => token },
      });
    const [slot] = await free();
    await as('token-a').book({ requestId: freshId(), slotId: slot?.id ?? '', person: PERSON });
    const [mine] = (await as('token-a').listBookings()).value;
    expect(mine?.slot.id).toBe(slot?.id);
    expect((await as('token-b').listBookings()).value).toEqual([]);
    await expect(as('token-b').cancelBooking(mine?.id ?? '', freshId())).rejects.toMatchObject({
      kind: 'missing',
    });
  });
});
