import type { Page } from '@playwright/test';
import { expect, goTo, HOSTS, openCircle, overflow, test, violations, XIAYANG } from './demo.ts';

/** The browser would ask for a printer: instead, whatever frame prints is told to the page. */
const catchPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const heading = document.querySelector('h1');
      const page = {
        framed: window !== window.top,
        text: document.body.innerText,
        headingPx: heading ? getComputedStyle(heading).fontSize : '',
        title: document.title,
      };
      Object.assign(window.top ?? window, { printed: page });
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
  });
const printed = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify(Reflect.get(window, 'printed') ?? null)));

async function openProcedure(page: Page, path: string, able: string) {
  const circle = await openCircle(page, path, { able });
  await goTo(circle, 'guidance');
  await circle.getByRole('button', { name: '失业保险金申领' }).click();
  return circle;
}

for (const { host, path } of HOSTS) {
  test.describe(`${host}, a host that can`, () => {
    test('scans a code and leads where it leads, or says that it leads nowhere', async ({ page }) => {
      const circle = await openCircle(page, path, { able: '1' });
      const scan = circle.getByRole('button', { name: '扫一扫' });
      await scan.click();
      await page.getByRole('button', { name: '取消' }).click();
      await scan.click();
      await page.getByRole('button', { name: '隔壁饭店的菜单' }).click();
      await expect(circle.getByText(/这个码不是就业服务的码/)).toBeVisible();
      await scan.click();
      await page.getByRole('button', { name: /^海报/ }).click();
      await expect(circle.getByRole('region', { name: /灵活就业社会保险补贴/ })).toBeVisible();
    });

    test('shares and prints in its own way', async ({ page }) => {
      await catchPrint(page);
      const circle = await openProcedure(page, path, '1');
      await circle.getByRole('button', { name: '打印清单' }).click();
      await expect(page.getByRole('dialog', { name: /^幸福云的打印/ })).toContainText('☐');
      await page.keyboard.press('Escape');
      expect(await printed(page)).toBeNull();
      await goTo(circle, 'policies');
      await circle.getByRole('list', { name: '政策列表' }).getByRole('button').first().click();
      await circle.getByRole('button', { name: '分享' }).click();
      await expect(page.getByRole('dialog', { name: /^幸福云的分享/ })).toContainText(
        'service-circle:policy/',
      );
    });

    test('logs in where a login is needed, and what was asked for comes', async ({ page }) => {
      const circle = await openCircle(page, path, { city: 'unauthorized' });
      await goTo(circle, 'policies');
      await circle.getByRole('searchbox', { name: '搜索政策' }).fill('失业');
      await circle.getByRole('button', { name: '去登录' }).filter({ visible: true }).click();
      await expect(circle.getByRole('list', { name: '政策列表' })).toBeVisible();
      await expect(circle.getByRole('searchbox', { name: '搜索政策' })).toHaveValue('失业');
    });
  });

  test.describe(`${host}, a host that cannot`, () => {
    for (const elder of ['0', '1']) {
      test(`shares a text to copy, by keyboard, at 320 px, elder ${elder}`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        const circle = await openCircle(page, path, { able: '0', elder, town: XIAYANG });
        await goTo(circle, 'jobs');
        await circle.getByRole('list', { name: '岗位列表' }).getByRole('button').first().click();
        const share = circle.getByRole('button', { name: '分享' });
        await share.focus();
        await page.keyboard.press('Enter');
        const sheet = page.getByRole('dialog', { name: '把这一条告诉别人' });
        await expect(sheet).toContainText('示例数据');
        await expect(sheet).not.toContainText('夏阳街道出发');
        expect(await overflow(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
        await expect(sheet.getByRole('heading')).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Tab');
        await expect(sheet.getByRole('button', { name: '复制文字' })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(sheet.getByRole('status')).toHaveText(/^(已经复制|没有复制成)/);
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
        await expect(share).toBeFocused();
      });
    }

    test('hands a card to the phone where that can share', async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(navigator, {
          share: async (card: object) => {
            Object.assign(window, { shared: card });
          },
        });
      });
      const circle = await openCircle(page, path, { able: '0' });
      await goTo(circle, 'policies');
      await circle.getByRole('list', { name: '政策列表' }).getByRole('button').first().click();
      await circle.getByRole('button', { name: '分享' }).click();
      const shared: unknown = await page.evaluate(() => Reflect.get(window, 'shared'));
      expect(shared).toEqual({ title: expect.any(String), text: expect.stringContaining('现在的状态') });
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    test('prints the list alone, under a strict policy, and leaves no frame', async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await catchPrint(page);
      const circle = await openProcedure(page, path, '0');
      await page.evaluate(() => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "default-src 'none'; script-src 'none'; style-src 'nonce-of-the-host'";
        document.head.append(policy);
        document.body.append(document.createElement('style'));
      });
      await expect.poll(() => refused, 'the policy is in force').toHaveLength(1);
      await circle.getByRole('button', { name: '打印清单' }).click();
      await expect.poll(() => printed(page)).not.toBeNull();
      const sheet = await printed(page);
      expect(sheet).toMatchObject({ framed: true, title: '失业保险金申领', headingPx: '24px' });
      expect(sheet.text).toContain('☐');
      expect(sheet.text).toContain('打印');
      expect(sheet.text).not.toContain('幸福云');
      await expect.poll(() => page.frames().length).toBe(1);
      expect(refused).toHaveLength(1);
      await expect(circle.getByRole('button', { name: '打印清单' })).toBeFocused();
    });
  });
}

test('the back key goes back inside, then leaves to the portal', async ({ page }) => {
  const circle = await openCircle(page, '/plain.html');
  await goTo(circle, 'policies');
  await circle.getByRole('list', { name: '政策列表' }).getByRole('button').first().click();
  await expect(circle.getByRole('button', { name: '打印' })).toBeVisible();
  await page.goBack();
  await expect(circle.getByRole('heading', { level: 2, name: '政策汇编' })).toBeVisible();
  await page.goBack();
  await expect(circle.getByRole('heading', { level: 2, name: '您从哪儿出发' })).toBeVisible();
  await page.goBack();
  await expect(circle).toBeHidden();
  await expect(page.getByText('社区食堂')).toBeVisible();
});
