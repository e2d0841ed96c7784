// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Destination } from '../../../src/domain/screens.ts';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { byEstimate } from '../../../src/ui/words/travel.texts.ts';
import { sorts } from '../../../src/widgets/jobs/texts.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* A list in the order of our estimates keeps still when a route service counts otherwise, and says so. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
const city = servedCity();

const LISTS: readonly (readonly [string, Destination, Partial<HostContext>])[] = [
  ['jobs', { kind: 'jobs' }, {}],
  ['stations', { kind: 'stations' }, {}],
  ['courses nearby', { kind: 'training', only: ['near'] }, {}],
  [
    'visits',
    { kind: 'staff' },
    { surface: 'pad', role: 'staff', auth: { getToken: async () => 'staff-demo-token' } },
  ],
];

const open = (destination: Destination, more: Partial<HostContext>) =>
  mounted({ city: city.config(), region: { adcode: '310118001' }, destination, ...more });
const listed = (page: ReturnType<typeof mounted>) =>
  soon(() => expect(page.all('li h3').length).toBeGreaterThan(1));

it.each(LISTS)('%s say that they stand in the order of estimates', async (_, destination, more) => {
  const page = open(destination, { ...more, route: async () => null });
  await listed(page);
  expect(page.text()).toContain(byEstimate);
});

it.each(LISTS)('%s say nothing of it where no service counts otherwise', async (_, destination, more) => {
  const page = open(destination, more);
  await listed(page);
  expect(page.text()).not.toContain(byEstimate);
});

it('jobs in another order say nothing of it', async () => {
  const page = open({ kind: 'jobs' }, { route: async () => null });
  await listed(page);
  const byPay = page.all('label.choice').find((label) => label.textContent === sorts.pay);
  if (byPay instanceof HTMLElement) byPay.click();
  await soon(() => expect(page.text()).not.toContain(byEstimate));
});
