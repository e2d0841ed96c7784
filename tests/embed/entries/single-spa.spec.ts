import type {} from '../../../src/host/entries/standalone.ts';
import { expect, goTo, test } from '../demo.ts';
import { circleOf, cityJson, clickThrough, closeIt, openQuickStart, switchToElder } from './quickStart.ts';

clickThrough('single-spa', { live: false });

test('single-spa: as a parcel it follows its host live', async ({ page }) => {
  await openQuickStart(page, 'single-spa');
  const circle = circleOf(page);
  await expect(circle).toBeVisible();
  await closeIt(page, circle);
  await page.evaluate(
    async ({ city, singleSpa }) => {
      const { mountRootParcel } = await import(singleSpa);
      const host = { api: 1, city: JSON.parse(city) };
      const domElement = document.querySelector('#place');
      const parcel = mountRootParcel(window.ServiceCircle?.lifecycles, { domElement, host });
      const elder = document.createElement('button');
      elder.textContent = '大字';
      elder.onclick = () => parcel.update({ host: { ...host, elder: true } });
      const close = document.querySelector<HTMLElement>('#close');
      if (close) close.onclick = () => parcel.unmount();
      document.body.prepend(elder);
    },
    { city: cityJson(), singleSpa: '/vendor/single-spa.js' },
  );
  await goTo(circle, 'jobs');
  await switchToElder(page, circle);
  await closeIt(page, circle);
});
