// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { sampleCourses } from '../../../mocks/city/seed/courses.ts';
import { type CityState, emptyState } from '../../../mocks/city/state.ts';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import type { SendOutcome } from '../../../src/domain/sendOutcome.ts';
import { FATES, type Fate, lossyHttp } from '../../city/bookings/lossyLine.ts';
import { NOW } from '../../city/sandbox.ts';
import { signUpsOf } from './screen.tsx';

/* What a screen remembers of a sign-up is what the city has, whatever the network does to its requests. */

const clock = () => NOW;
const named = sampleCourses(NOW).find(({ waitingList, left }) => waitingList && left === 0);
const ID = named?.id ?? '';

const screenOf = (api: CityApi) => signUpsOf(api, NOW, { offer: 'course', id: ID, title: '示例' });
type Screen = Awaited<ReturnType<typeof screenOf>>;

/** Taps until there is an answer, as a person does. */
async function insist(act: () => Promise<SendOutcome<unknown>> | undefined): Promise<void> {
  for (;;) {
    const outcome = await act();
    if (outcome?.kind !== 'failed' || !outcome.unknown) return;
  }
}

interface Visit {
  /** How often somebody signs up and, but for the last time, withdraws. */
  readonly steps: number;
  readonly fates: readonly Fate[];
}
const visits = fc.array(
  fc.record<Visit>({
    steps: fc.integer({ min: 1, max: 4 }),
    fates: fc.array(fc.constantFrom(...FATES), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 3 },
);

async function act(screen: Screen, { steps }: Visit, name: string) {
  for (let step = 0; step < steps; step += 1) {
    if (step % 2 === 0) await insist(() => screen.now().signUp?.({ name, phone: '13800000000' }));
    else {
      const { sent, withdraw } = screen.now();
      if (sent) await insist(() => withdraw?.(sent));
    }
  }
}

/** Compares what each screen remembers with what the city has. */
function audit({ signUps }: CityState, screens: ReadonlyMap<string, Screen>) {
  const live = signUps.filter(({ withdrawn }) => !withdrawn);
  for (const [name, screen] of screens) {
    const mine = live.filter(({ person }) => person.name === name);
    expect(
      mine.map(({ code }) => code),
      name,
    ).toEqual([screen.now().sent?.code].filter((code) => code !== undefined));
  }
}

// The order of what happens is that of the schedule, and not of React's test mode.
beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

describe('the sign-up of a screen', { timeout: 60_000 }, () => {
  it('is that of the city, once, in any order of lost, late and doubled requests', async () => {
    const holds = fc.asyncProperty(fc.scheduler(), visits, async (order, all) => {
      const state = emptyState();
      const city = createCity({ now: clock, jobCount: 0, state });
      const screens = new Map<string, Screen>();
      for (const [nth, { fates }] of all.entries()) {
        const visitor = `resident-${nth}`;
        const line = { city, order, fates: [...fates], visitor, scenario: 'normal', sendsKeys: true };
        const source = openGateway({ kind: 'gateway', baseUrl: 'https://city.example' }, lossyHttp(line));
        screens.set(visitor, await screenOf({ ...source, name: '示例城市' }));
      }
      const acting = all.map((visit, nth) => {
        const screen = screens.get(`resident-${nth}`);
        return screen && act(screen, visit, `resident-${nth}`);
      });
      await order.waitFor(Promise.all(acting));
      await order.waitIdle();
      audit(state, screens);
    });
    await fc.assert(holds, { numRuns: 150 });
  });
});

describe('a place that is given back', () => {
  const course = sampleCourses(NOW).find(({ left, cancelled }) => (left ?? 0) > 0 && !cancelled);
  const write = (city: ReturnType<typeof createCity>, visitor: string, method: string, path: string) =>
    city.request(`/api${path}`, {
      method,
      headers: { 'X-Sandbox-Visitor': visitor, 'Idempotency-Key': `${visitor} ${method}` },
      ...(method === 'POST' && {
        body: JSON.stringify({ person: { name: visitor, phone: '13800000000' } }),
      }),
    });

  it('goes to the first on the waiting list, who hears of it in the list of sign-ups', async () => {
    const state = emptyState();
    const city = createCity({ now: clock, jobCount: 0, state });
    state.signUps.push({
      visitor: 'visitor:first',
      to: ID,
      person: { name: '甲', phone: '13800000000' },
      code: 'QP1',
    });
    expect(
      (await (await write(city, 'second', 'POST', `/courses/${ID}/sign-ups`)).json()).item,
    ).toMatchObject({
      waiting: true,
    });
    expect((await write(city, 'second', 'DELETE', '/sign-ups/QP1')).status).toBe(404);
    expect((await (await write(city, 'first', 'DELETE', '/sign-ups/QP1')).json()).item).toMatchObject({
      state: 'withdrawn',
    });
    const { items } = await (
      await city.request('/api/sign-ups', { headers: { 'X-Sandbox-Visitor': 'second' } })
    ).json();
    expect(items).toMatchObject([{ offer: 'course', id: ID, state: 'signedUp' }]);
  });

  it('is free again where nobody waits', async () => {
    const city = createCity({ now: clock, jobCount: 0 });
    const left = async () =>
      (await (await city.request('/api/courses')).json()).items.find(
        ({ id }: { id: string }) => id === course?.id,
      )?.left;
    const { code } = (await (await write(city, 'a', 'POST', `/courses/${course?.id}/sign-ups`)).json()).item;
    expect(await left()).toBe((course?.left ?? 0) - 1);
    await write(city, 'a', 'DELETE', `/sign-ups/${code}`);
    expect(await left()).toBe(course?.left);
  });
});
