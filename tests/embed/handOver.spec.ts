import type { Browser, Locator } from '@playwright/test';
import { handOver } from '../../src/ui/go/texts.ts';
import { scan } from '../../src/widgets/home/texts.ts';
import { jobs } from '../../src/widgets/jobs/texts.ts';
import { expect, goTo, openCircle, test, XIAYANG } from './demo.ts';
import { addScript, circleOf, cityJson, openBlank } from './entries/quickStart.ts';
import { NOW } from './now.ts';
import { readCode } from './readCode.ts';
import { complete, openFirst } from './tour.ts';

/** The circle on a phone of somebody who has just scanned a code; its host starts it in a town where it names one. */
async function phoneThatScans(browser: Browser, seen: string, town?: string) {
  const own = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await own.newPage();
  await phone.clock.setFixedTime(NOW);
  await openBlank(phone, `<service-circle ${town ? `region="${town}"` : ''}></service-circle>`);
  await phone.evaluate(
    ([city, seen]) => {
      const host = { api: 1, city: JSON.parse(city), surface: 'phone', scan: async () => seen };
      Object.assign(document.querySelector('service-circle') ?? {}, { host });
    },
    [cityJson(), seen] as const,
  );
  await addScript(phone);
  const circle = circleOf(phone);
  await circle.getByRole('button', { name: scan.scan }).click();
  return { circle, close: () => own.close() };
}

test('a job of the kiosk opens on the phone that scans its code', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  const kiosk = await openCircle(page, '/plain.html', { surface: 'kiosk', town: XIAYANG });
  await goTo(kiosk, 'jobs');
  await complete(kiosk);
  await openFirst(kiosk, 'jobs');
  const title = await kiosk.locator('h2:focus').innerText();
  const employerOf = (job: Locator) => job.getByRole('definition').filter({ hasText: '示例数据·' });
  const employer = await employerOf(kiosk.getByRole('region', { name: title })).innerText();
  await kiosk.getByRole('button', { name: handOver.take, exact: true }).click();
  const code = kiosk.getByRole('img', { name: handOver.code });
  await expect(code).toBeVisible();
  expect((await code.boundingBox())?.width).toBeGreaterThan(200);
  const seen = await readCode(page);

  const phone = await phoneThatScans(browser, seen, XIAYANG);
  const job = phone.circle.getByRole('region', { name: title });
  await expect(job.getByText('招聘到')).toBeVisible();
  await expect(employerOf(job)).toHaveText(employer);
  await phone.close();
});

test('a list of the kiosk opens on the phone with its words, filters, minutes and town', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  const kiosk = await openCircle(page, '/plain.html', { surface: 'kiosk', town: XIAYANG });
  await goTo(kiosk, 'jobs');
  await kiosk.getByRole('searchbox').fill('保洁');
  await kiosk.getByText(jobs.filters(0), { exact: true }).click();
  await kiosk.getByRole('radio', { name: /^30 分钟/ }).check();
  await kiosk.getByRole('checkbox', { name: /^包餐/ }).check();
  await complete(kiosk);
  const link = 'service-circle:jobs?q=%E4%BF%9D%E6%B4%81&within=30-walk&town=310118001&tags=meals';
  await kiosk.getByRole('button', { name: handOver.takeList }).click();
  const code = kiosk.getByRole('img', { name: handOver.code });
  await expect(code).toBeVisible();
  expect(await readCode(page)).toBe(link);
  const count = await kiosk
    .getByRole('status')
    .filter({ hasText: /个岗位/ })
    .innerText();

  const phone = await phoneThatScans(browser, link);
  const { circle } = phone;
  await expect(circle.getByRole('searchbox')).toHaveValue('保洁');
  await expect(circle.getByRole('list', { name: jobs.set }).getByRole('button')).toHaveText([
    '30 分钟内',
    '包餐',
  ]);
  await expect(circle.getByText(/从夏阳街道出发/).filter({ visible: true })).toBeVisible();
  await expect(circle.getByRole('status').filter({ hasText: /个岗位/ })).toHaveText(count);
  await phone.close();
});
