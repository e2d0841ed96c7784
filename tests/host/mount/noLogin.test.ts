// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
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
