import type { Locator, Page } from '@playwright/test';
import type { SurfaceName } from '../../src/ui/surface/surface.ts';
import { takeAway } from '../../src/widgets/benefits/results.texts.ts';
import { question } from '../../src/widgets/benefits/texts.ts';
import { articleTexts } from '../../src/widgets/guidance/articles/texts.ts';
import { checklist } from '../../src/widgets/guidance/texts.ts';
import { interview } from '../../src/widgets/guidance/tools/interview.texts.ts';
import { detail as policy, said } from '../../src/widgets/policies/texts.ts';
import { page as station } from '../../src/widgets/stations/texts.ts';
import { address, expect, goTo, HOSTS, openCircle, search, test, XIAYANG } from './demo.ts';
import { catchPaper, paperOf, showPaper } from './paper.ts';
import { wordsPerSheet } from './pdf.ts';

/** What a reader prints with the browser's own key, and how many sheets that may take. */
interface Printed {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly window: { readonly width: number; readonly height: number };
  readonly open: (circle: Locator) => Promise<unknown>;
  readonly sheets: number;
}

const PHONE = { width: 360, height: 740 };
const PAD = { width: 820, height: 1180 };
const firstJob = async (circle: Locator) => {
  await goTo(circle, 'jobs');
  await circle.getByRole('list', { name: '岗位列表' }).locator('.card-button').first().click();
  await expect(circle.getByText('招聘到')).toBeVisible();
};
const procedure = async (circle: Locator) => {
  await goTo(circle, 'guidance');
  await circle.getByRole('button', { name: '失业保险金申领' }).click();
  await expect(circle.getByRole('list', { name: '办理步骤' })).toBeVisible();
};
const jobs = async (circle: Locator) => {
  await goTo(circle, 'jobs');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').first()).toBeVisible();
};

const PRINTED: readonly Printed[] = [
  { name: 'the jobs on a phone', surface: 'phone', window: PHONE, open: jobs, sheets: 3 },
  { name: 'a job beside its list on a pad', surface: 'pad', window: PAD, open: firstJob, sheets: 2 },
  { name: 'a procedure on a phone', surface: 'phone', window: PHONE, open: procedure, sheets: 3 },
  { name: 'a procedure on a pad', surface: 'pad', window: PAD, open: procedure, sheets: 3 },
  {
    name: 'the policies on a kiosk',
    surface: 'kiosk',
    window: { width: 1080, height: 1920 },
    open: (circle) => goTo(circle, 'policies'),
    sheets: 5,
  },
];

for (const { host, path } of HOSTS) {
  for (const { name, surface, window, open, sheets } of PRINTED) {
    test(`${host}: Ctrl+P prints ${name} without empty sheets`, async ({ page }) => {
      await page.setViewportSize(window);
      const circle = await openCircle(page, path, { surface, town: XIAYANG });
      await open(circle);
      const words = await wordsPerSheet(page);
      expect(Math.min(...words)).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(sheets);
      await page.emulateMedia({ media: 'print' });
      await expect(circle.getByRole('navigation', { name: '就业服务' })).toBeHidden();
      // On the first sheet, behind the host's own head.
      expect(await circle.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(400);
    });
  }
}

/** The browser would ask for a printer: instead, it is counted how often it would have. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    const counts = { prints: 0 };
    Object.assign(window, counts);
    window.print = () => {
      const top = window.top ?? window;
      Reflect.set(top, 'prints', Number(Reflect.get(top, 'prints')) + 1);
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
  });
const prints = (page: Page) => page.evaluate(() => Reflect.get(window, 'prints'));

test.describe('a page that cannot print', () => {
  const WECHAT =
    'Mozilla/5.0 (Linux; Android 14; PJA110 Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50';

  test('in a web-view has no button for it, and hands the list on instead', async ({ page }) => {
    await countPrints(page);
    await page.goto(`${address('PLUGIN')}/webview.html`);
    const circle = page.getByRole('region', { name: '15分钟就业服务圈', exact: true });
    await procedure(circle);
    await expect(circle.getByRole('button', { name: '打印清单' })).toHaveCount(0);
    await page.evaluate(() => Reflect.deleteProperty(Object.getPrototypeOf(navigator), 'share'));
    await circle.getByRole('button', { name: '分享' }).click();
    await expect(circle.getByRole('dialog')).toContainText('失业保险金申领');
    await expect(circle.getByRole('dialog')).toContainText('身份证');
    expect(await prints(page)).toBe(0);
  });

  test.describe('of a host in WeChat', () => {
    test.use({ userAgent: WECHAT });
    for (const { host, path } of HOSTS) {
      test(`${host}: has no button for it, unless the host prints`, async ({ page }) => {
        await procedure(await openCircle(page, path, { able: '0' }));
        await expect(page.getByRole('button', { name: '打印清单' })).toHaveCount(0);
        await procedure(await openCircle(page, path, { able: '1' }));
        await expect(page.getByRole('button', { name: '打印清单' })).toBeVisible();
      });
    }
  });
});

/** What residents take along on paper: how each is reached from its part, and the button that prints it. */
const PAPERS: Readonly<Record<string, (circle: Locator) => Promise<void>>> = {
  async 'a procedure with its papers'(circle) {
    await procedure(circle);
    await circle.getByRole('button', { name: checklist.print }).click();
  },
  async 'the month board of a station'(circle) {
    await goTo(circle, 'stations');
    await circle.getByRole('button', { name: '夏阳街道示例一站' }).click();
    // What the city says of it comes after the page.
    await expect(circle.getByText(/可约/).first()).toBeVisible();
    await circle.getByRole('button', { name: station.print }).click();
  },
  async 'a policy'(circle) {
    await goTo(circle, 'policies');
    await search(circle, '就业困难怎么认定');
    await circle.getByRole('list', { name: '政策列表' }).locator('.card-button').first().click();
    await circle.getByRole('button', { name: policy.print, exact: true }).click();
  },
  async 'what somebody can get, to take away'(circle) {
    await goTo(circle, 'policies');
    await circle.getByRole('searchbox', { name: '搜索政策' }).fill('55岁女失业');
    await circle.getByRole('button', { name: said.calculate }).click();
    await circle.getByRole('button', { name: question.results }).click();
    await circle.getByRole('button', { name: takeAway.print }).click();
  },
  async 'an article'(circle) {
    await goTo(circle, 'guidance');
    await circle.getByRole('button', { name: '单位不要我了' }).click();
    await circle.getByRole('button', { name: articleTexts.print }).click();
  },
  async 'the cards for an interview'(circle) {
    await goTo(circle, 'guidance');
    await circle.getByRole('button', { name: interview.title }).click();
    await circle.getByRole('button', { name: interview.print }).click();
  },
};

test('what is taken along on paper has room on one A4, without controls', async ({ page, context }) => {
  await catchPaper(page);
  const circle = await openCircle(page, HOSTS[1].path, { town: XIAYANG, able: '0' });
  const sheet = await context.newPage();
  for (const [name, print] of Object.entries(PAPERS)) {
    await print(circle);
    await showPaper(sheet, await paperOf(page));
    const words = await wordsPerSheet(sheet);
    expect(words, name).toHaveLength(1);
    expect(words[0], name).toBeGreaterThan(20);
    await expect(sheet.locator('button, input, a')).toHaveCount(0);
  }
});

test('two taps in a row print once, and a later one prints again', async ({ page }) => {
  await countPrints(page);
  await page.setViewportSize({ width: 1080, height: 1920 });
  const circle = await openCircle(page, HOSTS[1].path, { surface: 'kiosk', able: '0' });
  await procedure(circle);
  const button = circle.getByRole('button', { name: '打印清单' });
  await button.dblclick();
  await expect.poll(() => prints(page)).toBe(1);
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await prints(page)).toBe(1);
  await expect(async () => {
    await button.click();
    expect(await prints(page)).toBe(2);
  }).toPass();
});

test.describe('a link out', () => {
  for (const surface of ['kiosk', 'pad'] as const) {
    for (const { host, path } of HOSTS) {
      test(`${host}: of a ${surface} opens no second tab, but says where it leads`, async ({ page }) => {
        await page.setViewportSize(PAD);
        const circle = await openCircle(page, path, { surface });
        await procedure(circle);
        await expect(circle.locator('a[target], a[href^=http]')).toHaveCount(0);
        const out = circle.locator('.link-out').first();
        const name = await out.innerText();
        await out.click();
        const sheet = circle.getByRole('dialog');
        await expect(sheet).toContainText(/https?:\/\/\S+/);
        await expect(sheet.getByRole('img', { name: /二维码/ })).toBeVisible();
        expect(name.trim()).not.toBe('');
        expect(page.context().pages()).toHaveLength(1);
        await sheet.getByRole('button', { name: '关闭' }).click();
        await expect(out).toBeFocused();
      });
    }
  }
});
