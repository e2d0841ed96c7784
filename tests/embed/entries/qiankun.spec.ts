import { address, expect, goTo, test } from '../demo.ts';
import {
  circleOf,
  closeIt,
  openBlank,
  openJob,
  openQuickStart,
  reachJobs,
  serveSubApp,
  switchToElder,
} from './quickStart.ts';

test('qiankun: opens, finds a job, follows its host live, leaves nothing, and comes back', async ({
  page,
}) => {
  await openQuickStart(page, 'qiankun');
  const circle = circleOf(page);
  await openJob(circle);
  await switchToElder(page, circle);
  await closeIt(page, circle);
  await page.evaluate('app.mount()');
  await goTo(circle, 'jobs');
  await expect(circle.getByRole('list', { name: '岗位列表' }).getByRole('listitem').nth(2)).toBeVisible();
});

test('qiankun: an app of the host’s own takes the script, and keeps its own life cycles', async ({
  page,
}) => {
  const entry = await serveSubApp(page, `<script src="${address('PLUGIN')}/standalone.js"></script>`);
  await openBlank(page, '<div id="place"></div>');
  await page.addScriptTag({ url: '/vendor/qiankun.js' });
  await page.evaluate(`void qiankun.loadMicroApp({ name: 'sub', entry: '${entry}', container: '#place' })`);
  await reachJobs(circleOf(page));
});
