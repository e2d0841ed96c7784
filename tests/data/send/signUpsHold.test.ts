// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleCourses } from '../../../mocks/city/seed/courses.ts';
import type { CityState } from '../../../mocks/city/state.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import type { Fate } from '../../city/bookings/lossyLine.ts';
import { NOW } from '../../city/sandbox.ts';
import { signUpsOf } from './screen.tsx';
import { fates, insist, screensHold } from './screensHold.ts';

/** A course that is full and has a waiting list. */
const id = sampleCourses(NOW).find(({ waitingList, left }) => waitingList && left === 0)?.id ?? '';

const open = (api: CityApi) => signUpsOf(api, NOW, { offer: 'course', id, title: '示例' });
type Screen = Awaited<ReturnType<typeof open>>;

interface Visit {
  /** How often somebody signs up and, but for the last time, withdraws. */
  readonly steps: number;
  readonly fates: readonly Fate[];
}
const visit = fc.record<Visit>({ steps: fc.integer({ min: 1, max: 4 }), fates: fates(8) });

async function act(screen: Screen, { steps }: Visit, name: string) {
  for (let step = 0; step < steps; step += 1) {
    if (step % 2 === 0) await insist(() => screen.now().signUp?.({ name, phone: '13800000000' }));
    else {
      const { sent, withdraw } = screen.now();
      if (sent) await insist(() => withdraw?.(sent));
    }
  }
}

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

it('the sign-up of a screen is that of the city, once, in any order of lost, late and doubled requests', {
  timeout: 60_000,
}, async () => {
  expect(id).not.toBe('');
  await fc.assert(screensHold(visit, { open, act, audit }), { numRuns: 150 });
});
