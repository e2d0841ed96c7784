import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { mine as ownTexts } from '../src/ui/nouns/job/mine.texts.ts';
import { mySignUps } from '../src/ui/nouns/signUp/texts.ts';
import { mine } from '../src/widgets/mine/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { endedTitle, jobsAreKept, savedTitle } from './ownNeed.ts';
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

export const HeldByTheCity = meta.story({
  name: '全部删除：说清城市那边还留着什么',
  async beforeEach() {
    const signUp = {
      offer: 'course',
      id: 'sample-course-1',
      title: '培训班（示例）',
      code: 'QP5001',
    } as const;
    const row = { ...signUp, signedOn: '2026-11-20' };
    await personalStore(clock).change('signUps', () => new Map([['course:sample-course-1', row]]));
  },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByRole('list', { name: mySignUps.list })).toHaveTextContent('QP5001');
    await userEvent.click(canvas.getByRole('button', { name: mine.forget }));
    await expect(canvas.getByText(mine.alsoAtCity([mine.held.signUps]))).toBeVisible();
  },
});

export const Kept = meta.story({
  name: '收藏和报名，有的已经结束',
  args: { auth: { getToken: async () => 'story-token' } },
  beforeEach: () => jobsAreKept(),
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(new RegExp(ownTexts.over))).toBeVisible();
    const applications = await canvas.findByRole('list', { name: ownTexts.applications });
    await expect(applications).toHaveTextContent(ownTexts.states.sent);
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.takeBack(savedTitle) }));
    await expect(await canvas.findByText(ownTexts.takeBackMeans)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.keep }));
    await waitFor(() => expect(canvas.queryByText(ownTexts.takeBackMeans)).toBeNull());
  },
});

export const Removed = meta.story({
  name: '不再收藏，焦点留在收藏里',
  // Only what the device remembers: other stories apply for jobs of the same city.
  args: { lacks: ['listApplications'] },
  beforeEach: () => jobsAreKept(),
  async play({ canvas, userEvent }) {
    const remove = (title: string) => canvas.findByRole('button', { name: ownTexts.remove(title) });
    const open = await canvas.findByRole('button', { name: ownTexts.open(savedTitle) });
    (await remove(endedTitle)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByText(endedTitle)).toBeNull());
    await expect(open).toHaveFocus();
    (await remove(savedTitle)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('list', { name: ownTexts.savedJobs })).toBeNull());
    await expect(canvas.getByRole('button', { name: ownTexts.takeBack(savedTitle) })).toHaveFocus();
  },
});

export const CityGone = meta.story({
  name: '收藏还在，岗位已经不在这里了',
  args: { flags: { jobs: false } },
  beforeEach: () => jobsAreKept(),
  async play({ canvas }) {
    await expect(await canvas.findByText(ownTexts.cityGone)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: ownTexts.open(savedTitle) })).toBeNull();
  },
});
