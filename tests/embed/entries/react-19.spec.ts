import { address, expect, test } from '../demo.ts';
import { circleOf, clickThrough, openQuickStart } from './quickStart.ts';

clickThrough('react-19');

test('react-19: what is preloaded is used, and nothing comes twice', async ({ page }) => {
  const [asked, warned]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => /preload/i.test(message.text()) && warned.push(message.text()));
  await openQuickStart(page, 'react-19');
  await expect(circleOf(page).getByRole('button', { name: '练塘镇' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const ours = asked.filter((url) => url.startsWith(address('PLUGIN')));
  expect(ours.toSorted()).toEqual([...new Set(ours)].toSorted());
  expect(ours.filter((url) => /mf-manifest\.json|remoteEntry\.js/.test(url))).toHaveLength(2);
  expect(warned).toEqual([]);
});
