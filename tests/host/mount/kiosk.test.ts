// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { type Origin, serveOrigin } from '../../../mocks/serve/origin.ts';
import type { Destination } from '../../../src/domain/screens.ts';
import { answerTexts, failure } from '../../../src/ui/answer/texts.ts';
import { statusText } from '../../../src/ui/words/policyStatus.texts.ts';
import { mounted, soon, TIMEOUT_MS } from './mounted.ts';

/* A kiosk that stands in a hall, day and night. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
await import('../../../src/host/shell/shared/SharedDevice.tsx');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONG = 300;
const lastDay = statusText({ kind: 'expiring', daysLeft: 0, to: '2026-12-31' });
const over = statusText({ kind: 'expired', on: '2026-12-31' });

let now = new Date('2026-11-23T09:20:00+08:00');
const city = createCity({ now: () => now });
let origin: Origin;
beforeAll(async () => {
  origin = await serveOrigin(city.fetch, 0);
});
afterAll(() => origin.close());
afterEach(() => {
  vi.useRealTimers();
});

/** A kiosk with a clock that is turned; answers of the city arrive as ever. */
function kiosk(at: string, destination?: Destination) {
  now = new Date(at);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now });
  return mounted(
    {
      city: {
        name: '示例城市',
        sources: [{ kind: 'gateway', baseUrl: `${origin.url}/scenario/normal/api` }],
        tokenOrigins: [],
      },
      surface: 'kiosk',
      idleSeconds: LONG,
      destination,
    },
    'policies',
  );
}

const subsidy = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;

it('is told of midnight in the middle of a session, and stays where the resident is', async () => {
  const { text, heading } = kiosk('2026-12-31T23:59:30+08:00', subsidy);
  await soon(() => expect(text()).toContain(lastDay));
  expect(text()).not.toContain(over);
  vi.advanceTimersByTime(MINUTE);
  await soon(() => expect(text()).toContain(over));
  expect(text()).not.toContain(lastDay);
  await heading('4050社保补贴');
});

it('says that the network is away, stands for an hour, and goes on when it is back', async () => {
  const port = Number(new URL(origin.url).port);
  await origin.close();
  const { text, button, all, problems } = kiosk('2026-11-23T09:20:00+08:00');
  await soon(() => expect(text()).toContain(failure.unavailable));
  await button(answerTexts.retry);
  vi.advanceTimersByTime(HOUR);
  expect(all('.surface').length).toBeGreaterThan(0);
  origin = await serveOrigin(city.fetch, port);
  (await button(answerTexts.retry)).click();
  await soon(() => expect(text()).toMatch(/共 \d+ 条政策/));
  expect(problems.filter(({ code }) => code === 'render-failed')).toEqual([]);
});
