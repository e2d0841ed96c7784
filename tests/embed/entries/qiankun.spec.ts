import { expect, goTo, test } from '../demo.ts';
import { circleOf, closeIt, openJob, openQuickStart, switchToElder } from './quickStart.ts';

test('qiankun: opens, finds a job, follows its host live, leaves nothing, and comes back', async ({
  page,
}) => {
  await openQuickStart(page, 'qiankun');
  const circle = circleOf(page);
  await openJob(circle);
  await switchToElder(page, circle);
  await closeIt(page, circle);
  await page.evaluate('app.mount()');
  await goTo(circle, '岗位信息');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').nth(2)).toBeVisible();
});
