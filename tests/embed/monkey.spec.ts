import type { Locator, Page } from '@playwright/test';
import { type Random, seededRandom } from '../../mocks/city/seed/seededRandom.ts';
import { serveCity } from '../../mocks/city/server.ts';
import { shell, trouble } from '../../src/host/shell/texts.ts';
import { times } from '../prove.ts';
import { address, expect, openCircle, test } from './demo.ts';
import { NOW } from './now.ts';
import { remains, traces } from './traces.ts';

/* A child that presses everything. */

const CANARY = 'jinsiqueayi';
const PHONE = '13912345678';
const TOUCHES = times(2000);
const SEED = 14;

const DEVICES = [
  { surface: 'kiosk', width: 1080, height: 1920, staff: '0' },
  { surface: 'pad', width: 820, height: 1180, staff: '1' },
] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middles of all that can be pressed now and is not covered; while the host shows a dialog, of its buttons. */
const pressable = (circle: Locator) =>
  circle.evaluate((node): Point[] => {
    const shadow = node.getRootNode();
    const ofHost = document.querySelector('dialog:modal');
    if (!(shadow instanceof ShadowRoot)) return [];
    const [root, within] = ofHost ? [document, ofHost] : [shadow, shadow];
    return [...within.querySelectorAll('button, a, input, textarea, select, summary, label')].flatMap(
      (one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const at = { x: left + width / 2, y: top + height / 2 };
        const over = root.elementFromPoint(at.x, at.y);
        return over && (one === over || one.contains(over)) ? [at] : [];
      },
    );
  });

/** Presses somewhere, most often on something that can be pressed; writes into a box that it hits, or scrolls. */
async function touch(page: Page, circle: Locator, random: Random) {
  if (random.happens(0.1)) {
    await page.mouse.wheel(0, random.between(-900, 900));
    // The wheel turns the page a moment later.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const top = (await circle.boundingBox())?.y ?? 0;
  const [first, ...others] = await pressable(circle);
  const anywhere = {
    x: random.between(0, width - 1),
    y: random.between(Math.max(0, Math.ceil(top)), height - 1),
  };
  const { x, y } = first && random.happens(0.8) ? random.pick([first, ...others]) : anywhere;
  await page.mouse.click(x, y, { clickCount: random.happens(0.1) ? 2 : 1 });
  const writes = await circle.evaluate((node) => {
    const root = node.getRootNode();
    const box = root instanceof ShadowRoot ? root.activeElement : null;
    const isBox = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
    return isBox && !/^(radio|checkbox|date)$/.test(box.type);
  });
  if (writes) await page.keyboard.insertText(random.happens(0.3) ? PHONE : CANARY);
}

for (const { surface, width, height, staff } of DEVICES) {
  test(`${TOUCHES} random touches on a ${surface}: no white page, no error, and nothing stays`, async ({
    page,
    context,
  }) => {
    test.setTimeout(30_000 + TOUCHES * 300);
    const city = await serveCity({ port: 0, now: () => NOW });
    await page.route('**/addresses.json', (route) =>
      route.fulfill({ json: { plugin: address('PLUGIN'), city: city.url } }),
    );
    await context.grantPermissions(['clipboard-read']);
    context.on('page', (other) => void other.close());
    await page.setViewportSize({ width, height });
    const circle = await openCircle(page, '/plain.html', { surface, staff });
    const place = page.url();
    const reported: string[] = [];
    page.on('console', async (line) => {
      if (!line.text().includes('render-failed')) return;
      const stack = await line.args()[1]?.evaluate(({ cause }) => String(cause?.stack ?? cause));
      reported.push(`${line.text()} ${stack}`);
    });
    const random = seededRandom(SEED);
    let wrote = false;
    for (let done = 0; done < TOUCHES; done += 1) {
      await touch(page, circle, random);
      expect(reported).toEqual([]);
      if (done % 20 < 19) continue;
      await expect(circle.getByRole('heading').filter({ visible: true }).first()).toBeVisible();
      await expect(circle.getByText(trouble.render)).toHaveCount(0);
      wrote ||= (await traces(page)).includes(CANARY);
    }
    expect(wrote, 'something was written that could stay').toBe(true);
    expect(page.url()).toBe(place);
    await end(circle);
    await end(circle);
    await expect.poll(() => traces(page)).not.toContain(CANARY);
    expect(await traces(page)).not.toContain(PHONE);
    await expect.poll(() => remains(page, [CANARY, PHONE])).toEqual([]);
    await city.close();
  });
}

/** Ends the visit, whatever lies over the button. */
async function end(circle: Locator) {
  const button = circle.getByRole('button', { name: shell.finish, includeHidden: true }).first();
  await button.evaluate((node: HTMLElement) => node.click());
}
