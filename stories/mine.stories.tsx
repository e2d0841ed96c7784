import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { shell } from '../src/host/shell/texts.ts';
import { unkept } from '../src/ui/answer/NotKept.texts.ts';
import { remind } from '../src/ui/go/texts.ts';
import { ticket } from '../src/ui/nouns/booking/texts.ts';
import { mine as ownTexts } from '../src/ui/nouns/job/mine.texts.ts';
import { mySignUps, signUp, withdrawal } from '../src/ui/nouns/signUp/texts.ts';
import { checklists, forget, mine, results, ways } from '../src/widgets/mine/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { storageIsFull, theDeviceIsCleared } from './fullStorage.ts';
import {
  applicationsAreKept,
  bookingIs,
  endedTitle,
  filledTitle,
  jobsAreKept,
  savedTitle,
} from './ownNeed.ts';
import { cancelledTitle, courseTitle, manyThingsAreKept, signUpIs } from './ownThings.ts';
import { saying } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { Stage, type StageProps } from './stage.tsx';

const meta = preview.meta({
  id: 'mine',
  title: '页面/我的',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'mine', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '存在这台设备上的东西，和一次删干净的办法。' } } },
});

const onlyTheDevice = { lacks: ['listBookings', 'listAssistance', 'listApplications'] as const };

export const Normal = meta.story({
  name: '还没有东西：从哪里开始',
  async play({ canvas, globals }) {
    await look(pages.mine.stands)({ canvas, globals });
    await expect(canvas.getByText(mine.none)).toBeVisible();
    for (const name of Object.values(ways)) await expect(canvas.getByRole('button', { name })).toBeEnabled();
  },
});

export const Down = meta.story({
  name: '城市没有回应：不说没有，说取不到',
  args: { scenario: 'down' },
  async play({ canvas }) {
    await expect(await canvas.findByText(mine.unsure)).toBeVisible();
    await expect(canvas.queryByText(mine.none)).toBeNull();
    await expect(canvas.getByRole('alert')).toBeVisible();
  },
});

export const Next = meta.story({
  name: '接下来：先说城市改了什么，再按时间；后面是存下的，以前的收起',
  args: onlyTheDevice,
  beforeEach: () => manyThingsAreKept(),
  async play({ canvas, userEvent }) {
    const agenda = within(await canvas.findByRole('list', { name: mine.agenda }));
    await expect(await agenda.findByText(mySignUps.changed.cancelled)).toBeVisible();
    const titles = agenda.getAllByRole('heading').map(({ textContent }) => textContent);
    await expect(titles.slice(0, 3)).toEqual([cancelledTitle, mine.followUp, '帮办']);
    await expect(await canvas.findByText(checklists.ready(1, 2))).toBeVisible();
    await expect(canvas.getByRole('list', { name: results.title })).toHaveTextContent('退休年月');
    await userEvent.click(canvas.getByText(mine.past(2)));
    await expect(canvas.getByRole('list', { name: mine.pastList })).toHaveTextContent('示例讲座');
    await userEvent.click(agenda.getByRole('button', { name: mySignUps.readOf(cancelledTitle) }));
    await waitFor(() => expect(agenda.queryByText(cancelledTitle)).toBeNull());
  },
});

export const NextElder = meta.story({
  name: '接下来，长辈版，窄屏',
  globals: on.elderNarrow,
  parameters: enhancedContrast,
  args: onlyTheDevice,
  beforeEach: () => manyThingsAreKept(),
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: mine.agenda })).toBeVisible();
  },
});

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
    await userEvent.click(canvas.getByRole('button', { name: forget.title }));
    await expect(canvas.getByText(forget.means)).toBeVisible();
    await expect(canvas.getByText(forget.parts.need)).toBeVisible();
    await expect(canvas.queryByText(forget.parts.savedJobs)).toBeNull();
    await expect(canvas.getByText(forget.held.need)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: forget.yes }));
    await expect(await canvas.findByText(forget.done)).toBeVisible();
    await expect(canvas.queryByText(mine.needIs('保洁'))).toBeNull();
  },
});

export const HeldByTheCity = meta.story({
  name: '全部删除：说清城市那边还留着什么',
  beforeEach: () => signUpIs(),
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByRole('list', { name: mine.agenda })).toHaveTextContent('QP5001');
    await userEvent.click(canvas.getByRole('button', { name: forget.title }));
    await expect(canvas.getByText(forget.held.signUps.here)).toBeVisible();
    await expect(canvas.queryByText(forget.held.need)).toBeNull();
  },
});

export const ByPhone = meta.story({
  name: '城市不收退报名：说打电话',
  args: { lacks: ['withdrawSignUp', 'listSignUps'] },
  beforeEach: () => signUpIs(),
  async play({ canvas, userEvent }) {
    const agenda = within(await canvas.findByRole('list', { name: mine.agenda }));
    await expect(agenda.getByText(saying(signUp.change('course')))).toBeVisible();
    await expect(agenda.queryByRole('button', { name: new RegExp(`^${withdrawal.open}`) })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: forget.title }));
    await expect(canvas.getByText(forget.held.signUps.phone)).toBeVisible();
  },
});

export const Withdrawn = meta.story({
  name: '不去了：先问一句，退掉就不在接下来里',
  args: { auth: { getToken: async () => 'story-withdraw' }, lacks: ['listSignUps'] },
  beforeEach: () => signUpIs(),
  async play({ canvas, userEvent }) {
    const agenda = within(await canvas.findByRole('list', { name: mine.agenda }));
    await userEvent.click(agenda.getByRole('button', { name: withdrawal.of(courseTitle) }));
    await expect(await canvas.findByText(withdrawal.means(false))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: withdrawal.confirm }));
    await waitFor(() => expect(canvas.queryByText(courseTitle)).toBeNull());
  },
});

export const Kept = meta.story({
  name: '收藏和报名，有的已经结束',
  args: { auth: { getToken: async () => 'story-token' } },
  beforeEach: () => jobsAreKept(),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByText(mine.past(1)));
    await expect(canvas.getByText(new RegExp(ownTexts.over))).toBeVisible();
    const applications = await canvas.findByRole('list', { name: ownTexts.applications });
    await expect(applications).toHaveTextContent(ownTexts.states.sent);
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.takeBack(savedTitle) }));
    await expect(await canvas.findByText(ownTexts.takeBackMeans)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.keep }));
    await waitFor(() => expect(canvas.queryByText(ownTexts.takeBackMeans)).toBeNull());
  },
});

export const Applied = meta.story({
  name: '报名：回到那个岗位；不在列表里了，照实说',
  // Only what the device remembers: other stories apply for jobs of the same city.
  args: { lacks: ['listApplications'] },
  beforeEach: () => applicationsAreKept(),
  async play({ canvas, userEvent }) {
    const applications = within(await canvas.findByRole('list', { name: ownTexts.applications }));
    await expect(await applications.findByText(ownTexts.unlisted)).toBeVisible();
    await expect(applications.getByRole('heading', { name: filledTitle })).toBeVisible();
    await expect(applications.queryByRole('button', { name: ownTexts.open(filledTitle) })).toBeNull();
    await expect(applications.getByRole('button', { name: ownTexts.open(savedTitle) })).toBeEnabled();
    await userEvent.click(applications.getByRole('button', { name: ownTexts.open(savedTitle) }));
  },
});

export const Removed = meta.story({
  name: '不再收藏，焦点留在收藏里',
  // Only what the device remembers: other stories apply for jobs of the same city.
  args: { lacks: ['listApplications'] },
  beforeEach: () => jobsAreKept(),
  async play({ canvas, userEvent }) {
    const remove = (title: string) => canvas.findByRole('button', { name: ownTexts.remove(title) });
    await userEvent.click(await canvas.findByText(mine.past(1)));
    (await remove(endedTitle)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByText(endedTitle)).toBeNull());
    await expect(canvas.getByRole('button', { name: mine.makeNeed })).toHaveFocus();
    (await remove(savedTitle)).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('list', { name: ownTexts.savedJobs })).toBeNull());
    await expect(canvas.getByRole('button', { name: ownTexts.open(savedTitle) })).toHaveFocus();
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

export const TicketReminded = meta.story({
  name: '凭证上请宿主提醒：设好了，说什么时候',
  args: { ...onlyTheDevice, remind: fn() },
  async beforeEach() {
    await bookingIs();
  },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole('button', { name: ticket.show }));
    const shown = within(await canvas.findByRole('region', { name: ticket.region }));
    await userEvent.click(shown.getByRole('button', { name: remind.set }));
    await expect(await shown.findByText(/会提醒您/)).toBeVisible();
    await expect(args.remind).toHaveBeenCalledOnce();
  },
});

export const StorageFull = meta.story({
  name: '存储满了：删了也没删掉，照实说',
  args: onlyTheDevice,
  async beforeEach() {
    await jobsAreKept();
    return storageIsFull();
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: ownTexts.remove(savedTitle) }));
    await expect(await canvas.findByText(unkept.notTaken)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: ownTexts.remove(savedTitle) })).toBeNull();
  },
});

export const Cleared = meta.story({
  name: '存的东西被清掉了：屏上还在，照实说',
  args: onlyTheDevice,
  beforeEach: jobsAreKept,
  async play({ canvas, userEvent }) {
    await canvas.findByRole('button', { name: ownTexts.remove(savedTitle) });
    await theDeviceIsCleared();
    await userEvent.click(canvas.getByRole('button', { name: ownTexts.remove(endedTitle) }));
    await expect(await canvas.findByText(unkept.cleared)).toBeVisible();
    await expect(canvas.getByRole('button', { name: ownTexts.remove(savedTitle) })).toBeVisible();
  },
});

/** A host in which one person logs in after another. */
function TwoPeople(props: StageProps) {
  const [person, setPerson] = useState('story-first');
  return (
    <>
      <button type="button" style={{ minHeight: 48 }} onClick={() => setPerson('story-second')}>
        宿主：换一个人登录
      </button>
      <Stage {...props} person={person} />
    </>
  );
}

export const OtherPerson = meta.story({
  name: '登录换了人：前一位的都收起来，并且说一句',
  // Only what the device remembers: other stories sign up and register in the same city.
  args: { lacks: [...onlyTheDevice.lacks, 'listSignUps', 'readNeed'] },
  render: (args) => <TwoPeople {...args} />,
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(mine.none)).toBeVisible();
    await expect(canvas.queryByText(shell.otherPerson)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: '宿主：换一个人登录' }));
    await expect(await canvas.findByText(shell.otherPerson)).toBeVisible();
    await expect(await canvas.findByText(mine.none)).toBeVisible();
  },
});
