// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { type Origin, serveOrigin } from '../../../mocks/serve/origin.ts';
import { linkTo } from '../../../src/domain/deepLinks.ts';
import {
  type Destination,
  isDetail,
  SCREEN_KINDS,
  type ScreenKind,
  widgetOf,
} from '../../../src/domain/screens.ts';
import { answerTexts, failure, login } from '../../../src/ui/answer/texts.ts';
import type { SurfaceName } from '../../../src/ui/surface/surface.ts';
import { isFor } from '../../../src/widgets/index.ts';
import { mounted, servedCity, soon, TIMEOUT_MS } from './mounted.ts';

/* What a screen says where the city asks for a login: on a kiosk nobody logs in. */

vi.setConfig({ testTimeout: TIMEOUT_MS });
await import('../../../src/host/shell/shared/SharedDevice.tsx');
await import('../../../src/ui/go/HandOverButton.tsx');
const city = servedCity();

/** A city that anybody can read, and that takes nothing without a login. */
const readOnly = createCity({ now: () => new Date('2026-11-23T09:20:00+08:00') });
let origin: Origin;
beforeAll(async () => {
  origin = await serveOrigin(
    (request) => (request.method === 'POST' ? new Response(null, { status: 401 }) : readOnly.fetch(request)),
    0,
  );
});
afterAll(() => origin.close());

const KINDS = SCREEN_KINDS.filter((kind) => isFor(widgetOf({ kind }), 'kiosk'));
const screenOf = (kind: ScreenKind): Destination => (isDetail(kind) ? { kind, id: 'r-1' } : { kind });

/** Opens a screen in a city that refuses every call without a login, by a host that has one. */
async function refused(surface: SurfaceName, kind: ScreenKind) {
  const auth = { getToken: async () => null, login: vi.fn() };
  const page = mounted({
    city: city.config('unauthorized'),
    surface,
    auth,
    region: { adcode: '310118001' },
    destination: screenOf(kind),
  });
  await soon(() => {
    expect(page.all('h2')).not.toEqual([]);
    expect(page.text()).not.toContain(answerTexts.loading);
  });
  return page;
}

/** What the page says of a login, each with its way on. */
const alerts = (page: Awaited<ReturnType<typeof refused>>) =>
  page.all('[role="alert"]').map((node) => node.textContent ?? '');

const handedOver = new Set<ScreenKind>();

it.each(KINDS)('%s of a kiosk asks nobody to log in, and goes on by a phone or a person', async (kind) => {
  const page = await refused('kiosk', kind);
  const asked = alerts(page).some((text) => text.includes(login.elsewhere));
  if (asked && linkTo(screenOf(kind)) !== undefined) {
    await soon(() => expect(alerts(page).join()).toContain('用手机带走'));
    handedOver.add(kind);
  }
  expect(page.has(login.go)).toBe(false);
  expect(page.text()).not.toContain(login.needed);
  expect(page.text()).not.toContain(failure.unauthorized);
});

it('most screens of a kiosk had something to hand over', () => {
  expect(handedOver.size).toBeGreaterThan(KINDS.length / 2);
});

it('a PAD, which belongs to somebody who logs in, offers the login', async () => {
  const page = await refused('pad', 'policies');
  expect(page.has(login.go)).toBe(true);
  expect(alerts(page).join()).not.toContain(login.elsewhere);
});

it('a booking on a kiosk that needs a login is handed over where it was made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:20:00+08:00') });
  onTestFinished(() => void vi.useRealTimers());
  const baseUrl = `${origin.url}/scenario/normal/api`;
  const page = mounted({
    city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }], tokenOrigins: [] },
    surface: 'kiosk',
    auth: { getToken: async () => null, login: vi.fn() },
    region: { adcode: '310118001' },
    destination: { kind: 'booking' },
  });
  const slot = await soon(() => {
    const free = page.all('button:not([disabled])').find((node) => /余 \d/.test(node.textContent ?? ''));
    if (!(free instanceof HTMLElement)) throw new Error('no free slot');
    return free;
  });
  slot.click();
  const form = await soon(() => {
    const [found] = page.all('dialog form');
    if (!(found instanceof HTMLFormElement)) throw new Error('no form');
    return found;
  });
  for (const [name, value] of [
    ['name', '示例居民'],
    ['phone', '13800000000'],
  ]) {
    const box = form.querySelector(`input[name="${name}"]`);
    if (box instanceof HTMLInputElement) box.value = value ?? '';
  }
  const consent = form.querySelector('input[type="checkbox"]');
  if (consent instanceof HTMLInputElement) consent.checked = true;
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await soon(() => {
    const told = form.querySelector('[role="alert"]')?.textContent ?? '';
    expect(told).toContain(login.elsewhere);
    expect(told).toContain('用手机带走');
  });
  expect(page.has(login.go)).toBe(false);
});
