// @vitest-environment happy-dom
import nodeConsole from 'node:console';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { emptyState } from '../../mocks/city/state.ts';
import { openGateway } from '../../src/city/sources/gateway/index.ts';
import { sendForm } from '../../src/ui/form/sendForm.texts.ts';
import { myBookings } from '../../src/ui/nouns/booking/texts.ts';
import { booking as texts } from '../../src/widgets/booking/texts.ts';
import { FATES, type Fate } from '../city/bookings/lossyLine.ts';
import { serveLossy } from '../city/bookings/lossyServer.ts';
import { NOW } from '../city/sandbox.ts';
import { times } from '../prove.ts';
import { openBookingScreen } from './bookingScreen.tsx';

/* What residents tap on the screen of bookings, down to the city over HTTP, whatever the network does to each write. */

const clock = () => NOW;
const DAY_MS = 86_400_000;

interface Visit {
  /** Which of the free slots in view is tapped. */
  readonly slot: number;
  readonly next: 'keep' | 'cancel' | { readonly moveTo: number };
  readonly fates: readonly Fate[];
}

const slot = fc.nat({ max: 2 });
const visits: fc.Arbitrary<Visit[]> = fc.array(
  fc.record({
    slot,
    next: fc.oneof(fc.constantFrom('keep' as const, 'cancel' as const), fc.record({ moveTo: slot })),
    fates: fc.array(fc.constantFrom(...FATES), { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Lets the screen show what was tapped. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Waits until something stands on the screen. */
async function found<T>(look: () => T | undefined | null): Promise<T> {
  for (let nth = 0; nth < 500; nth += 1) {
    const seen = look();
    if (seen) return seen;
    await turn();
  }
  throw new Error('it does not come');
}

const buttonsIn = (place: ParentNode) => [...place.querySelectorAll('button')];
const named = (place: ParentNode, name: string) =>
  buttonsIn(place).find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).startsWith(name),
  );
const sheetOf = (place: Element) => place.querySelector('dialog');

/** Taps a free slot, another one of them where it is not the first. */
async function pick(place: Element, nth: number) {
  const free = await found(() => {
    const group = [...place.querySelectorAll('fieldset')].find(
      (one) => one.querySelector('legend')?.textContent === texts.slots,
    );
    const all = group ? buttonsIn(group).filter((button) => !button.disabled) : [];
    return all.length > 0 ? all : undefined;
  });
  free[nth % free.length]?.click();
}

/** Taps what confirms, again and again, until the sheet is gone or says that the city refuses. */
async function insist(place: Element, confirm: string) {
  for (let nth = 0; nth < 12; nth += 1) {
    const sheet = sheetOf(place);
    if (!sheet) return;
    const button = named(sheet, confirm) ?? named(sheet, sendForm.again);
    if (!button) throw new Error('nothing confirms');
    button.click();
    button.click();
    await turn();
    await found(
      () =>
        sheetOf(place) !== sheet ||
        [confirm, sendForm.again].some(
          (name) => named(sheet, name)?.getAttribute('aria-disabled') === 'false',
        ),
    );
    if (sheet.querySelector('[role=alert]')) break;
  }
  const sheet = sheetOf(place);
  if (sheet) buttonsIn(sheet).at(-1)?.click();
  await found(() => !sheetOf(place));
}

async function act(place: Element, { slot: first, next }: Visit, name: string) {
  await pick(place, first);
  const sheet = await found(() => sheetOf(place));
  for (const input of sheet.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = input.name === 'name' ? name : '13800000000';
  }
  await insist(place, texts.send);
  if (next === 'keep') return;
  const way = named(place, next === 'cancel' ? myBookings.cancel : myBookings.move);
  if (!way) return;
  way.click();
  await turn();
  if (next !== 'cancel') await pick(place, next.moveTo);
  await found(() => sheetOf(place));
  await insist(place, next === 'cancel' ? myBookings.cancelling.confirm : texts.movingTo.confirm);
  await turn();
  named(place, texts.notMoving)?.click();
  await turn();
}

/** Residents at their screens; then what the city has is compared with what each screen shows. */
const screensHold = (scenario: 'normal' | 'no-idempotency', device = NOW) =>
  fc.asyncProperty(fc.scheduler(), visits, async (order, all) => {
    const state = emptyState();
    const city = createCity({ now: clock, jobCount: 0, state });
    const residents = all.map((visit, nth) => ({ visit, visitor: `resident-${nth}` }));
    const road = server.open({
      city,
      scenario,
      order,
      fates: new Map(residents.map(({ visit, visitor }) => [visitor, [...visit.fates]])),
      dropsKeys: scenario !== 'normal',
    });
    const screens = residents.map(({ visit, visitor }) => {
      const { baseUrl, http } = road.clientOf(visitor);
      const source = openGateway({ kind: 'gateway', baseUrl }, http);
      return { visit, visitor, ...openBookingScreen({ ...source, name: '示例城市' }, device) };
    });
    try {
      await road.play(Promise.all(screens.map(({ place, visit, visitor }) => act(place, visit, visitor))));
      for (const { place, visitor } of screens) {
        const own = state.bookings.filter(({ person }) => person.name === visitor);
        expect(own.length, `${visitor} books once`).toBeLessThanOrEqual(1);
        const list = place.querySelector(`[aria-label="${myBookings.list}"]`);
        const cancellable = list && named(list, myBookings.cancel) ? 1 : 0;
        expect(own.filter((one) => one.state === 'booked').length, visitor).toBe(cancellable);
        expect(list?.querySelectorAll('li').length ?? 0, visitor).toBe(own.length);
      }
    } finally {
      for (const { leave } of screens) leave();
    }
  });

let server: Awaited<ReturnType<typeof serveLossy>>;
beforeAll(async () => {
  // The order of what happens is that of the schedule, and not of React's test mode.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  // The browser of this test tells the console of every connection that is cut.
  vi.spyOn(nodeConsole, 'error').mockReturnValue();
  server = await serveLossy();
});
afterAll(() => server.close());

describe(`the screen of bookings, ${times(300)} times`, { timeout: 1_800_000 }, () => {
  it('shows what the city has, each once, in any order of lost, late and doubled writes', async () => {
    await fc.assert(screensHold('normal'), { numRuns: times(300), seed: 13 });
  });

  it.each([-1, 1])('does so on a device whose clock is wrong by a day (%i)', async (days) => {
    const device = new Date(NOW.getTime() + days * DAY_MS);
    await fc.assert(screensHold('normal', device), { numRuns: times(30), seed: 13 });
  });

  it('doubles in a city that does not know a write again', async () => {
    const { errorInstance } = await fc.check(screensHold('no-idempotency'), {
      numRuns: times(300),
      seed: 13,
      endOnFailure: true,
    });
    expect(String(errorInstance)).toContain('books once');
  });
});
