import { address, expect, test } from '../demo.ts';
import { circleOf, cityJson, clickThrough, openBlank } from './quickStart.ts';

clickThrough('script-tag');

test('script-tag: a module script works as well, and finds the files beside it', async ({ page }) => {
  await openBlank(page, `<service-circle city='${cityJson()}'></service-circle>`);
  await page.addScriptTag({ url: `${address('PLUGIN')}/standalone.js`, type: 'module' });
  await expect(circleOf(page).getByRole('button', { name: '练塘镇' })).toBeVisible();
});
