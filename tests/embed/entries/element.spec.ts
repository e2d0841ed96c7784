import { expect, test } from '../demo.ts';
import {
  addScript,
  circleOf,
  cityJson,
  closeIt,
  openBlank,
  openJob,
  openQuickStart,
  openSource,
  switchToElder,
} from './quickStart.ts';

test.describe('<service-circle>', () => {
  test('takes its city from a script element, follows an attribute, and goes when it is taken out', async ({
    page,
  }) => {
    await openQuickStart(page, 'element');
    const circle = circleOf(page);
    await openJob(circle);
    await switchToElder(page, circle);
    await closeIt(page, circle);
  });

  test('takes properties set before the script came, and follows attributes and properties', async ({
    page,
  }) => {
    await openBlank(page, '<service-circle region="310118001"></service-circle>');
    await page.evaluate((city) => {
      const element = document.querySelector('service-circle');
      Object.assign(element ?? {}, { host: { api: 1, city: JSON.parse(city), surface: 'phone' } });
    }, cityJson());
    await addScript(page);
    const circle = circleOf(page);
    await expect(circle.getByText(/15 分钟内：步行/)).toBeVisible();
    await page.evaluate(() => document.querySelector('service-circle')?.setAttribute('surface', 'kiosk'));
    await expect(circle.getByRole('button', { name: '结束并清除' })).toBeVisible();
    await page.evaluate(() => document.querySelector('service-circle')?.setAttribute('widget', 'policies'));
    await expect(page.getByRole('list', { name: '政策列表' })).toBeVisible();
    await expect(circle).toBeHidden();
  });

  test('keeps what was typed when it is moved, and goes when it is taken out', async ({ page }) => {
    await openBlank(page, '<main></main><aside></aside>');
    await addScript(page);
    await page.evaluate((city) => {
      const element = document.createElement('service-circle');
      element.setAttribute('city', city);
      element.setAttribute('widget', 'jobs');
      document.querySelector('main')?.append(element);
    }, cityJson());
    const search = page.getByRole('searchbox', { name: '搜索岗位' });
    await search.fill('保洁');
    await page.evaluate(() => {
      const element = document.querySelector('service-circle');
      if (element) document.querySelector('aside')?.append(element);
    });
    await expect(page.getByRole('complementary').getByRole('searchbox')).toHaveValue('保洁');
    // A task later it would be gone.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await expect(search).toHaveValue('保洁');
    await page.evaluate(() => {
      const [main, element] = [document.querySelector('main'), document.querySelector('service-circle')];
      if (main && element) main.moveBefore(element, null);
    });
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('保洁');
    const left = await page.evaluate(async () => {
      const element = document.querySelector('service-circle');
      element?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return element?.childElementCount;
    });
    expect(left).toBe(0);
  });

  test('tells what happens by events, and leaves links to a page that wants them', async ({ page }) => {
    await openBlank(page, `<service-circle widget="policies" city='${cityJson()}'></service-circle>`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['ready', 'track', 'report', 'navigate']) {
        document.addEventListener(`service-circle:${name}`, (event) => {
          heard.push(name);
          if (name === 'navigate') event.preventDefault();
        });
      }
    });
    await addScript(page);
    const link = await openSource(page);
    await link.click();
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate('heard')).toEqual(expect.arrayContaining(['ready', 'track', 'navigate']));
    await page.evaluate(() =>
      document.addEventListener('service-circle:navigate', (event) => event.stopImmediatePropagation(), true),
    );
    const opened = page.context().waitForEvent('page');
    await link.click();
    await (await opened).close();
    await page.getByRole('button', { name: '看哪个站点能帮我问' }).click();
    await expect(page.getByRole('heading', { level: 2, name: '服务站点' })).toBeVisible();
    const back = () => page.evaluate("document.querySelector('service-circle').back()");
    expect(await back()).toBe(true);
    await expect(link).toBeVisible();
    await expect(async () => expect(await back()).toBe(false)).toPass();
  });

  test('is defined once when the script comes twice', async ({ page }) => {
    await openQuickStart(page, 'element');
    await expect(circleOf(page)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { first: Reflect.get(window, 'ServiceCircle') }));
    await addScript(page);
    expect(await page.evaluate('ServiceCircle === first && Object.isFrozen(ServiceCircle)')).toBe(true);
    await expect(circleOf(page)).toHaveCount(1);
  });

  test('names the field when its city is no JSON', async ({ page }) => {
    await openBlank(page, '<service-circle city="{ name"></service-circle>');
    await addScript(page);
    await expect(page.getByRole('alert')).toContainText('city');
  });
});
