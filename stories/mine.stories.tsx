import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { SavedJob } from '../src/domain/savedJob.ts';
import { mine as ownTexts } from '../src/ui/nouns/job/mine.texts.ts';
import { mine } from '../src/widgets/mine/texts.ts';
import { clock, NOW } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'mine',
  title: '页面/我的',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'mine', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '存在这台设备上的东西，和一次删干净的办法。' } } },
});

export const Normal = meta.story({ name: '还没有东西', play: look(pages.mine.stands) });

export const Forgotten = meta.story({
  name: '全部删除',
  async beforeEach() {
    await personalStore(clock).change('need', () => ({
      id: 'need-1',
      need: { wants: ['保洁'], skills: [], employment: [] },
      registeredOn: '2026-11-20',
      state: 'open',
    }));
  },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(mine.needIs('保洁'))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: mine.forget }));
    await expect(canvas.getByText(mine.means)).toBeVisible();
    await expect(canvas.getByText(mine.atCity)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: mine.yes }));
    await expect(await canvas.findByText(mine.done)).toBeVisible();
    await expect(canvas.queryByText(mine.needIs('保洁'))).toBeNull();
  },
});

const savedJob: SavedJob = {
  id: 'sample-00001',
  title: '会展服务员',
  employer: '示例公司',
  pay: { kind: 'range', min: 5000, max: 6000, unit: 'month' },
  savedOn: '2026-11-20',
  validUntil: '2026-12-31',
};

export const Kept = meta.story({
  name: '收藏和报名，有的已经结束',
  args: { auth: { getToken: async () => 'story-token' } },
  async beforeEach() {
    const store = personalStore(clock);
    await store.change('savedJobs', () => {
      const ended = { ...savedJob, id: 'sample-00002', title: '仓管员', validUntil: '2026-11-01' };
      return new Map([savedJob, ended].map((job) => [job.id, job]));
    });
    await store.change('applications', () => {
      const { id: jobId, title, employer } = savedJob;
      return new Map([[jobId, { id: 'a-1', jobId, title, employer, sentAt: NOW.toISOString() }]]);
    });
  },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(new RegExp(ownTexts.over))).toBeVisible();
    const applications = await canvas.findByRole('list', { name: ownTexts.applications });
    await expect(applications).toHaveTextContent(ownTexts.states.sent);
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.takeBack(savedJob.title) }));
    await expect(await canvas.findByText(ownTexts.takeBackMeans)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.keep }));
    await expect(canvas.queryByText(ownTexts.takeBackMeans)).toBeNull();
  },
});
