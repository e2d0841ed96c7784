import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { HostContext } from '../src/host/contract/types.ts';
import { answerTexts } from '../src/ui/answer/texts.ts';
import { microphone } from '../src/ui/form/texts.ts';
import { routed } from '../src/ui/go/route.texts.ts';
import { handOver, share } from '../src/ui/go/texts.ts';
import { reasons } from '../src/ui/nouns/match/texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { jobFilterWords } from '../src/ui/words/job.texts.ts';
import { byEstimate, modes, travel } from '../src/ui/words/travel.texts.ts';
import { match } from '../src/widgets/jobs/match/texts.ts';
import { sorts, jobs as texts } from '../src/widgets/jobs/texts.ts';
import { cityIs, clock } from './city.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { jobList, OPEN, settles } from './jobList.ts';
import { matchingIs, needIs } from './ownNeed.ts';
import { on } from './settings.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'jobs',
  title: '页面/岗位信息',
  ...jobList,
  args: { ...jobList.args, widget: 'jobs' },
  parameters: {
    docs: { description: { component: '搜索、筛选、排序，打开一个岗位。列表只画看得见的那几条。' } },
  },
});

const lists = look(pages.jobs.stands);

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals }) {
    await lists({ canvas, globals });
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent(travel('walk', 2));
    await expect(first).toHaveAttribute('aria-setsize', String(OPEN));
    await expect(canvas.getByRole('radio', { name: sorts.travel })).toBeChecked();
  },
});

/** What the host heard. */
const hears = fn<NonNullable<HostContext['dictate']>>();

/** Asks the route service of the host, which knows 9 minutes and 640 metres for every way. */
const routes = fn<NonNullable<HostContext['route']>>(async () => ({ minutes: 9, metres: 640 }));

export const Dictated = meta.story({
  name: '宿主会听：用说的找，没听清就再说一次',
  args: { dictate: hears },
  async beforeEach() {
    hears.mockReset().mockResolvedValueOnce(null).mockResolvedValue('保洁');
  },
  async play({ canvas, userEvent }) {
    const speak = await canvas.findByRole('button', { name: microphone.speak });
    await userEvent.click(speak);
    await expect(await canvas.findByText(microphone.nothing)).toBeVisible();
    await userEvent.click(speak);
    await waitFor(() => expect(canvas.getByRole('searchbox', { name: texts.search })).toHaveValue('保洁'));
    await expect(await canvas.findByText(/^按“保洁”找的/)).toBeVisible();
  },
});

export const Routes = meta.story({
  name: '宿主有路线服务：看得见的几条标“路线服务”',
  args: { route: routes },
  async beforeEach() {
    routes.mockClear();
  },
  async play({ canvas }) {
    await settles({ canvas });
    const nearest = () => canvas.getAllByRole('listitem')[0];
    await expect(canvas.getByText(byEstimate)).toBeVisible();
    await waitFor(() => expect(nearest()).toHaveTextContent(routed('walk', { minutes: 9, metres: 640 })));
    await expect(nearest()).not.toHaveTextContent('估算');
    const drawn = canvas.getAllByRole('listitem').length;
    await expect(routes.mock.calls.length).toBeLessThan(drawn);
    const asked = new Set(routes.mock.calls.map(([, to, mode]) => `${mode} ${to.lng} ${to.lat}`));
    await expect(asked.size).toBe(routes.mock.calls.length);
  },
});

export const RoutesDiffer = meta.story({
  name: '路线服务说的先后不一样：列表不动，说明按估算排',
  args: {
    // The nearer by our estimate, the longer by the service.
    route: fn<NonNullable<HostContext['route']>>(async (from, to) => ({
      minutes: 9 - Math.hypot(to.lng - from.lng, to.lat - from.lat) * 100,
    })),
  },
  async play({ canvas }) {
    await settles({ canvas });
    const titles = () => canvas.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    const before = titles();
    await waitFor(() => expect(canvas.getAllByText(/路线服务）/).length).toBeGreaterThan(1));
    await expect(titles()).toEqual(before);
    await expect(canvas.getByText(byEstimate)).toBeVisible();
  },
});

export const RoutesLie = meta.story({
  name: '路线服务答非所问：还是估算',
  args: {
    route: fn<NonNullable<HostContext['route']>>(async (_from, to) => {
      if (to.lng > 121.11) throw new Error('no service');
      return { minutes: Number.NaN };
    }),
  },
  async play({ canvas, args }) {
    await settles({ canvas });
    await waitFor(() => expect(args.report).toHaveBeenCalledWith(expect.objectContaining({ step: 'route' })));
    await expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(travel('walk', 2));
  },
});

export const AskedForAPlace = meta.story({
  name: '选出发地：可以先不选',
  args: { town: 'none' },
  async play({ canvas, userEvent }) {
    const ask = () => canvas.findByRole('button', { name: startPoint.ask });
    for (const giveUp of [
      async () => userEvent.click(canvas.getByRole('button', { name: startPoint.later })),
      async () => userEvent.keyboard('{Escape}'),
    ]) {
      await userEvent.click(await ask());
      await expect(await canvas.findByRole('list', { name: startPoint.towns })).toBeVisible();
      await giveUp();
      await expect(document.activeElement).toContainElement(await ask());
      await expect(canvas.queryByRole('list', { name: startPoint.towns })).toBeNull();
    }
  },
});

export const KeptFromBefore = meta.story({
  name: '城市断了，先看上次取到的',
  args: { scenario: 'comes-and-goes' },
  beforeEach: () => cityIs('there'),
  async play({ canvas, userEvent, step }) {
    await settles({ canvas });
    cityIs('away');
    await step('断了以后换一种排法', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: sorts.pay }));
      const note = await canvas.findByText(
        new RegExp(answerTexts.cached('今天 9:20')),
        {},
        { timeout: 10_000 },
      );
      await expect(note).toBeVisible();
      await expect(canvas.getByText(anyNumbers(texts.count(50, true)))).toBeVisible();
      await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(3);
    });
    await step('接口好了，再试', async () => {
      cityIs('there');
      await userEvent.click(canvas.getByRole('button', { name: answerTexts.retry }));
      await canvas.findByText(texts.count(OPEN), {}, { timeout: 10_000 });
      await expect(canvas.queryByText(new RegExp(answerTexts.cached('今天 9:20')))).toBeNull();
    });
  },
});

export const NoTown = meta.story({
  name: '还不知道从哪儿出发',
  args: { town: 'none' },
  async play({ canvas, userEvent }) {
    await canvas.findByText(texts.count(OPEN));
    await expect(canvas.queryByRole('radio', { name: sorts.travel })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: startPoint.ask }));
    await userEvent.click(await canvas.findByRole('button', { name: '徐泾镇' }));
    await expect(await canvas.findByRole('radio', { name: sorts.travel })).toBeChecked();
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(/^.*徐泾镇/));
  },
});

export const ByMatch = meta.story({
  name: '有登记的想法：可以按“最合适”排，筛选照样算',
  beforeEach: () => void needIs(),
  async play({ canvas, userEvent, step }) {
    await settles({ canvas });
    const sort = () => canvas.findByRole('radio', { name: sorts.match });
    await userEvent.click(await sort());
    const list = await canvas.findByRole('list', { name: match.list });
    await expect(canvas.getByText(match.sorted)).toBeVisible();
    await expect(canvas.getAllByRole('note', { name: '示例数据' })).toHaveLength(1);
    await expect(within(list).getAllByRole('list', { name: reasons.fitting })[0]).toBeVisible();
    await step('再筛选，只剩符合的', async () => {
      await userEvent.click(canvas.getByText(texts.filters(0)));
      const group = within(canvas.getByRole('group', { name: jobFilterWords.posted.legend }));
      const recent = group.getByRole('checkbox', { name: /^近 3 天 / });
      const count = Number.parseInt(recent.closest('label')?.lastElementChild?.textContent ?? '', 10);
      await userEvent.click(recent);
      await waitFor(() =>
        expect(canvas.getByRole('list', { name: match.list }).querySelector('li')).toHaveAttribute(
          'aria-setsize',
          String(count),
        ),
      );
    });
  },
});

export const MatchRefused = meta.story({
  name: '说过不按匹配排序：这里也不提',
  beforeEach() {
    void needIs();
    void matchingIs({ plainOrder: true });
  },
  async play({ canvas }) {
    await settles({ canvas });
    await waitFor(() => expect(personalStore(clock).state().settling).toBe(false));
    await expect(canvas.queryByRole('radio', { name: sorts.match })).toBeNull();
  },
});

export const InReach = meta.story({
  name: '从圈里点进来：15 分钟内',
  args: { destination: { kind: 'jobs', within: { minutes: 15, mode: 'walk' } } },
  async play({ canvas }) {
    await expect(await canvas.findByText(texts.filters(1))).toBeVisible();
    await expect(await canvas.findByText(/^共 \d{1,2} 个岗位$/)).toBeVisible();
  },
});

export const TailDown = meta.story({
  name: '后面的没取到',
  args: { scenario: 'tail-down' },
  async play({ canvas }) {
    const list = await canvas.findByRole('list', { name: '岗位列表' });
    await waitFor(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      expect(canvas.getByText(answerTexts.moreFailed)).toBeVisible();
    });
    await expect(canvas.getByRole('button', { name: '重试' })).toBeEnabled();
    await expect(list.querySelectorAll('li').length).toBeGreaterThan(3);
  },
});

export const OpenBesideList = meta.story({
  name: 'PAD：打开的一条有标记',
  globals: on.pad,
  async play({ canvas, userEvent }) {
    await settles({ canvas });
    const list = within(canvas.getByRole('list', { name: '岗位列表' }));
    const [, second] = list.getAllByRole('button');
    if (!second) throw new Error('the list has no second job');
    await userEvent.click(second);
    await waitFor(() => expect(list.getAllByRole('button', { current: true })).toEqual([second]));
  },
});

const handed = {
  kind: 'jobs',
  words: '保洁',
  choices: { tags: ['meals'] },
} satisfies HostContext['destination'];

export const HandedOver = meta.story({
  name: '查询机上：选好的列表，扫码带到自己手机上',
  globals: on.kiosk,
  args: { destination: handed },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByRole('searchbox', { name: texts.search })).toHaveValue('保洁');
    await userEvent.click(await canvas.findByRole('button', { name: handOver.takeList }));
    await expect(await canvas.findByRole('img', { name: handOver.code })).toBeVisible();
  },
});

/** What the host was given to share. */
const shares = fn<NonNullable<HostContext['share']>>();

export const Shared = meta.story({
  name: '手机上：选好的列表分享给别人',
  args: { destination: handed, share: shares },
  async beforeEach() {
    shares.mockReset();
  },
  async play({ canvas, userEvent }) {
    await canvas.findByText(startPoint.by(startPoint.from('夏阳街道'), modes.walk));
    await userEvent.click(await canvas.findByRole('button', { name: share.share }));
    await expect(shares).toHaveBeenCalledTimes(1);
    await expect(shares).toHaveBeenCalledWith({
      title: '岗位信息 · 保洁 · 包餐',
      text: '岗位信息 · 保洁 · 包餐\n从夏阳街道出发',
      destination: { ...handed, fresh: true, town: '310118001' },
    });
  },
});
