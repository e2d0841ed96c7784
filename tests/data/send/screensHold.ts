import fc from 'fast-check';
import { createCity } from '../../../mocks/city/app.ts';
import { type CityState, emptyState } from '../../../mocks/city/state.ts';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import type { SendOutcome } from '../../../src/domain/sendOutcome.ts';
import { FATES, type Fate, lossyHttp } from '../../city/bookings/lossyLine.ts';
import { NOW } from '../../city/sandbox.ts';

/* What a screen shows or remembers is what the city has, whatever the network does to its requests. */

/** What becomes of the first requests of a resident. */
export const fates = (most: number): fc.Arbitrary<Fate[]> =>
  fc.array(fc.constantFrom(...FATES), { maxLength: most });

/** Taps until there is an answer, as a person does; `undefined` when it is a refusal. */
export async function insist<T>(
  tap: (nth: number) => Promise<SendOutcome<T>> | undefined,
): Promise<T | undefined> {
  for (let nth = 0; ; nth += 1) {
    const outcome = await tap(nth);
    if (outcome?.kind === 'sent') return outcome.answer;
    if (!outcome?.unknown) return undefined;
  }
}

interface Play<Visit, Screen> {
  open(api: CityApi): Promise<Screen>;
  act(screen: Screen, visit: Visit, name: string): Promise<void>;
  /** Compares what each screen has, by the name of its resident, with what the city has. */
  audit(state: CityState, screens: ReadonlyMap<string, Screen>): void;
}

/** One to three residents act at the same time, each at a screen whose requests are lost, late or doubled in any order. */
export function screensHold<Visit extends { readonly fates: readonly Fate[] }, Screen>(
  visit: fc.Arbitrary<Visit>,
  { open, act, audit }: Play<Visit, Screen>,
) {
  // The order of what happens is that of the schedule, and not of React's test mode.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  const visits = fc.array(visit, { minLength: 1, maxLength: 3 });
  return fc.asyncProperty(fc.scheduler(), visits, async (order, all) => {
    const state = emptyState();
    const city = createCity({ now: () => NOW, jobCount: 0, state });
    const screens = new Map<string, Screen>();
    const acts: (() => Promise<void>)[] = [];
    for (const [nth, one] of all.entries()) {
      const visitor = `resident-${nth}`;
      const line = { city, order, fates: [...one.fates], visitor, scenario: 'normal', sendsKeys: true };
      const source = openGateway({ kind: 'gateway', baseUrl: 'https://city.example' }, lossyHttp(line));
      const screen = await open({ ...source, name: '示例城市' });
      screens.set(visitor, screen);
      acts.push(() => act(screen, one, visitor));
    }
    await order.waitFor(Promise.all(acts.map((run) => run())));
    await order.waitIdle();
    audit(state, screens);
  });
}
