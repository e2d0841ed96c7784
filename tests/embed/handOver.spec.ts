import type { Locator } from '@playwright/test';
import { handOver } from '../../src/ui/go/texts.ts';
import { scan } from '../../src/widgets/home/texts.ts';
import { expect, goTo, openCircle, test, XIAYANG } from './demo.ts';
import { addScript, circleOf, cityJson, openBlank } from './entries/quickStart.ts';
import { NOW } from './now.ts';
import { readCode } from './readCode.ts';
import { complete, openFirst } from './tour.ts';

test('a job of the kiosk opens on the phone that scans its code', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  const kiosk = await openCircle(page, '/plain.html', { surface: 'kiosk', town: XIAYANG });
  await goTo(kiosk, 'jobs');
  await complete(kiosk);
  await openFirst(kiosk, 'jobs');
  const title = await kiosk.locator('h2:focus').innerText();
  const employerOf = (job: Locator) => job.getByRole('definition').filter({ hasText: '示例数据·' });
  const employer = await employerOf(kiosk.getByRole('region', { name: title })).innerText();
  await kiosk.getByRole('button', { name: handOver.take }).click();
  const code = kiosk.getByRole('img', { name: handOver.code });
  await expect(code).toBeVisible();
  expect((await code.boundingBox())?.width).toBeGreaterThan(200);
  const seen = await readCode(page);

  const own = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await own.newPage();
  await phone.clock.setFixedTime(NOW);
  await openBlank(phone, `<service-circle region="${XIAYANG}"></service-circle>`);
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
  const job = circle.getByRole('region', { name: title });
  await expect(job.getByText('招聘到')).toBeVisible();
  await expect(employerOf(job)).toHaveText(employer);
  await own.close();
});
