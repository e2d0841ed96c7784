import type { Page } from '@playwright/test';
import { isDetail, screensOf } from '../../src/domain/screens.ts';
import { idle } from '../../src/host/shell/shared/texts.ts';
import { shell } from '../../src/host/shell/texts.ts';
import { isFor, WIDGET_IDS } from '../../src/widgets/index.ts';
import { address, expect, openCircle, test, XIAYANG } from './demo.ts';
import { leftovers, watchTimers } from './leftovers.ts';
import { NOW } from './now.ts';
import { complete } from './tour.ts';
import { memory, remains, traces } from './traces.ts';

/* What a person typed into a device that many use is nowhere once they have gone, whatever screen they typed it into. */

const CANARY = 'jinsiqueayi';
const PHONE = '13912345678';

/** Every screen of THE TABLE that begins without a record; the first record of its list opens from there. */
const SCREENS = WIDGET_IDS.flatMap((widget) =>
  screensOf(widget)
    .filter((kind) => !isDetail(kind))
    .map((kind) => ({ widget, kind, surface: isFor(widget, 'kiosk') ? 'kiosk' : 'pad' })),
);

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.clock.install({ time: NOW });
});

/** Shows all screens at once, each in a place of its own, on a page that keeps nothing itself. */
async function show(page: Page) {
  await page.goto(`${address('HOST')}/addresses.json`);
  const from = address('PLUGIN');
  await page.evaluate(
    async ({ lib, from, baseUrl, adcode, screens }) => {
      const { loadServiceCircle } = await import(lib);
      const { mount } = await loadServiceCircle({ from });
      const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl }] };
      const auth = { getToken: async () => 'staff-demo-token' };
      const host = { api: 1, city, role: 'staff', region: { adcode }, auth };
      const ready = screens.map(({ widget, kind, surface }) => {
        const place = document.body.appendChild(document.createElement('div'));
        const destination = { kind };
        return mount(place, { ...host, surface, destination }, { widget }).ready;
      });
      await Promise.all(ready);
    },
    {
      lib: `${from}/lib/index.js`,
      from,
      baseUrl: `${address('CITY')}/api`,
      adcode: XIAYANG,
      screens: SCREENS,
    },
  );
  await complete(page.locator('body'));
}

/** Types into every box on the page, and gives their number. */
const typeEverywhere = (page: Page) =>
  page.evaluate(
    ({ canary, phone }) => {
      let typed = 0;
      const visit = (root: Document | ShadowRoot) => {
        for (const node of root.querySelectorAll('*')) {
          if (node.shadowRoot) visit(node.shadowRoot);
          const isBox = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
          if (!isBox || !/^(text|search|tel|textarea)$/.test(node.type) || node.readOnly) continue;
          const isNumber = node.type === 'tel' || node.inputMode === 'numeric';
          // React listens to what the browser sets, not to what a script sets on its node.
          Reflect.set(Object.getPrototypeOf(node), 'value', isNumber ? phone : canary, node);
          node.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          node.dispatchEvent(new Event('change', { bubbles: true }));
          typed += 1;
        }
      };
      visit(document);
      return typed;
    },
    { canary: CANARY, phone: PHONE },
  );

/** Opens the first record of every list. */
const openRecords = (page: Page) =>
  page.evaluate(() => {
    for (const place of document.body.children)
      place.firstElementChild?.shadowRoot
        ?.querySelector<HTMLElement>('.alone [role="list"] button, .alone ul h3 button')
        ?.click();
  });

/** Somebody types into every box of every screen, and what they typed can be found. */
async function visit(page: Page) {
  await show(page);
  expect(await typeEverywhere(page)).toBeGreaterThanOrEqual(20);
  await openRecords(page);
  await complete(page.locator('body'));
  await typeEverywhere(page);
  expect(await traces(page)).toContain(CANARY);
}

const isNowhere = (page: Page) =>
  expect.poll(() => remains(page, [CANARY, PHONE]), { timeout: 30_000 }).toEqual([]);

/** A timer that still runs may hold what was typed for a few seconds more: they pass at once. */
async function isSoonNowhere(page: Page) {
  await page.clock.fastForward(10_000);
  await isNowhere(page);
}

const cleared = (page: Page) => page.getByText(idle.cleared);
const finish = (page: Page) => page.getByRole('button', { name: shell.finish });

test('nothing is left after 结束并清除', async ({ page }) => {
  await visit(page);
  await finish(page).evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });
  await expect(cleared(page)).toHaveCount(SCREENS.length);
  await isSoonNowhere(page);
});

test('nothing is left when nobody touches the device any more', async ({ page }) => {
  await visit(page);
  // The question, and then nobody's answer.
  await page.clock.fastForward(80_000);
  await expect(cleared(page)).toHaveCount(SCREENS.length);
  await isSoonNowhere(page);
});

test('nothing is left after a reload, and after a crash', async ({ page, context }) => {
  await visit(page);
  await show(page);
  await isNowhere(page);
  await typeEverywhere(page);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await show(next);
  await isNowhere(next);
});

/** Places on a device where a word may be left, and how it comes there. */
const HIDING_PLACES: Readonly<Record<string, (word: string) => unknown>> = {
  'a node in a shadow root': (word) => {
    const place = document.body.appendChild(document.createElement('div'));
    place.attachShadow({ mode: 'open' }).textContent = word;
  },
  'a box': (word) => {
    document.body.appendChild(document.createElement('input')).value = word;
  },
  localStorage: (word) => localStorage.setItem('planted', word),
  sessionStorage: (word) => sessionStorage.setItem('planted', word),
  'a database': (word) =>
    new Promise<void>((resolve) => {
      const opening = indexedDB.open('planted');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows').add(word, 1);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    }),
  'a cache': async (word) => {
    const cache = await caches.open('planted');
    await cache.put('/planted', new Response(word));
  },
  'the history': (word) => history.pushState({ word }, ''),
  'an address of before': (word) => {
    history.pushState(null, '', `?${word}`);
    history.pushState(null, '', '?');
  },
  'a cookie': (word) => cookieStore.set('planted', word),
  'the clipboard': (word) => navigator.clipboard.writeText(word),
};

for (const [place, plant] of Object.entries(HIDING_PLACES)) {
  test(`control: a word in ${place} is found`, async ({ page }) => {
    await page.goto(`${address('HOST')}/addresses.json`);
    expect(await traces(page)).not.toContain(CANARY);
    await page.bringToFront();
    await page.evaluate(plant, CANARY);
    expect(await traces(page)).toContain(CANARY);
  });
}

test('control: a word in an object and in a box that no page shows is found', async ({ page }) => {
  await page.goto(`${address('HOST')}/addresses.json`);
  for (const kind of ['object', 'box']) {
    const word = `${CANARY}${kind}`;
    expect(await memory(page)).not.toContain(word);
    await page.evaluate(
      ({ kind, word }) => {
        const box = document.createElement('input');
        box.value = word;
        Reflect.set(window, kind, () => (kind === 'box' ? box : held));
        const held = kind === 'box' ? undefined : { deep: [{ word }] };
      },
      { kind, word },
    );
    expect(await memory(page)).toContain(word);
  }
});

test('a kiosk does not grow with its visitors', async ({ page }) => {
  await watchTimers(page);
  const circle = await openCircle(page, '/plain.html', { surface: 'kiosk', town: XIAYANG });
  const cdp = await page.context().newCDPSession(page);
  const list = circle.getByRole('list', { name: '岗位列表' });
  const visits = async (count: number) => {
    for (let done = 0; done < count; done += 1) {
      await circle
        .getByRole('button', { name: /^找工作/ })
        .first()
        .click();
      await expect(list).toBeVisible();
      await finish(page).first().click();
      await expect(list).toHaveCount(0);
    }
    return leftovers(page, cdp);
  };
  const before = await visits(2);
  const after = await visits(6);
  expect(after.nodes).toBeLessThan(before.nodes + 300);
  expect(after.listeners).toBeLessThan(before.listeners + 100);
});
