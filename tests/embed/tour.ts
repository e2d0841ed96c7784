import type { Locator, Page } from '@playwright/test';
import {
  isDetail,
  isLinked,
  type ScreenKind,
  screensOf,
  startOf,
  type WidgetId,
} from '../../src/domain/screens.ts';
import { offeredWidgets } from '../../src/host/shell/offered.ts';
import { type SurfaceName, surfaceOf } from '../../src/ui/surface/surface.ts';
import { placeOf, widgets } from '../../src/widgets/index.ts';
import { expect, goTo, openCircle, openHost, type Press, type Query } from './demo.ts';

/** Widgets of THE LIST that the circle leads to on a surface, those of staff included. */
export function ledTo(surface: SurfaceName): readonly WidgetId[] {
  const led = madeFor(surface).filter((id) => placeOf(id) !== undefined);
  return surfaceOf(surface, false).interactive ? led : led.slice(0, 1);
}
const madeFor = (surface: SurfaceName) => offeredWidgets({ surface, role: 'staff' });

/**
 * Shows every widget of THE LIST that is made for a surface: its first screen, and the first thing of its list where it
 * has details. `see` is called when a screen is complete. What no way leads to is mounted by itself.
 */
export async function tour(
  page: Page,
  path: string,
  query: Query,
  see: (screen: ScreenKind) => Promise<void>,
) {
  const { surface = 'phone' } = query;
  const led = ledTo(surface);
  const circle = await openCircle(page, path, { ...query, staff: '1' });
  for (const id of led) {
    if (id !== led[0]) await goTo(circle, id);
    await seeScreens(circle, id, surface, see);
  }
  for (const id of madeFor(surface).filter((id) => !led.includes(id))) {
    await seeScreens(await openAlone(page, path, id, query), id, surface, see);
  }
}

async function seeScreens(
  place: Locator,
  id: WidgetId,
  surface: SurfaceName,
  see: (screen: ScreenKind) => Promise<void>,
) {
  await complete(place);
  await see(startOf(id).kind);
  const detail = detailOf(id);
  if (!detail || !surfaceOf(surface, false).interactive) return;
  await openFirst(place, id);
  await see(detail);
}

/** The detail that the list of a widget leads to. What belongs to one person has no list before that person made one. */
export const detailOf = (id: WidgetId): ScreenKind | undefined =>
  screensOf(id).find((kind) => isDetail(kind) && isLinked(kind));

/** Opens the first thing of the first list of a widget; its heading takes the focus. */
export async function openFirst(place: Locator, id: WidgetId, press: Press = (button) => button.click()) {
  const lists = place.locator('.shell-main, .alone').getByRole('list');
  await press(lists.getByRole('heading').getByRole('button').filter({ visible: true }).first());
  const ofList = new RegExp(`^${widgets[id].title}$`);
  await expect(place.locator('h2:focus').filter({ hasNotText: ofList })).toBeVisible();
  await complete(place);
}

/** Waits until nothing that can be seen is still to come. */
export const complete = (place: Locator) =>
  expect(place.locator('[aria-busy="true"], .scs-btn-loading').filter({ visible: true })).toHaveCount(0);

/** Opens one widget by itself. */
export async function openAlone(page: Page, path: string, part: WidgetId, query: Query): Promise<Locator> {
  await openHost(page, path, { ...query, part });
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  const place = page.locator('body');
  await expect(place.locator('.alone').getByRole('heading', { level: 2 }).first()).toBeVisible();
  return place;
}
