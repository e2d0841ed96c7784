import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { openCount } from '../mocks/city/seed/jobs.ts';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { HostContext } from '../src/host/contract/types.ts';
import { answerTexts } from '../src/ui/answer/texts.ts';
import { microphone } from '../src/ui/form/texts.ts';
import { routed } from '../src/ui/go/route.texts.ts';
import { handOver, share } from '../src/ui/go/texts.ts';
import { reasons } from '../src/ui/nouns/match/texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { jobFilterWords } from '../src/ui/words/job.texts.ts';
import { leastPay, payLeasts } from '../src/ui/words/pay.texts.ts';
import { modes, travel } from '../src/ui/words/travel.texts.ts';
import { match } from '../src/widgets/jobs/match/texts.ts';
import { sorts, jobs as texts } from '../src/widgets/jobs/texts.ts';
import { understood } from '../src/widgets/jobs/understood.texts.ts';
import { cityIs, clock, pass } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { matchingIs, needIs } from './ownNeed.ts';
import type { Canvas } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'jobs',
  title: '页面/岗位信息',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'jobs', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: { description: { component: '搜索、筛选、排序，打开一个岗位。列表只画看得见的那几条。' } },
  },
});

const OPEN = openCount(2000);

/** Waits for the list that is sorted from the town. */
async function settles({ canvas }: Canvas) {
  await canvas.findByText(startPoint.by(startPoint.from('夏阳街道'), modes.walk));
  await canvas.findByText(texts.count(OPEN));
}

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
    await waitFor(() => expect(nearest()).toHaveTextContent(routed('walk', { minutes: 9, metres: 640 })));
    await expect(nearest()).not.toHaveTextContent('估算');
    const drawn = canvas.getAllByRole('listitem').length;
    await expect(routes.mock.calls.length).toBeLessThan(drawn);
    const asked = new Set(routes.mock.calls.map(([, to, mode]) => `${mode} ${to.lng} ${to.lat}`));
    await expect(asked.size).toBe(routes.mock.calls.length);
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

export const Search = meta.story({
  name: '搜索',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '保安{Enter}');
    await waitFor(() => expect(canvas.getByText(/^共 \d{1,2} 个岗位$/)).toBeVisible());
    await waitFor(() => {
      const [first] = canvas.getAllByRole('listitem');
      expect(first).toHaveTextContent('保安');
    });
  },
});

export const UnderstoodWords = meta.story({
  name: '听懂的话：一项项可以去掉',
  async play({ canvas, userEvent, step }) {
    const box = await canvas.findByRole('searchbox', { name: '搜索岗位' });
    await userEvent.type(box, '想找个不上夜班的保洁，三千以上{Enter}');
    const chip = (label: string) => canvas.findByRole('button', { name: understood.takeOff(label) });
    await step('说出听懂了什么', async () => {
      await expect(await chip('不上夜班')).toBeVisible();
      await expect(await chip('每月 3000 元以上')).toBeVisible();
      await expect(canvas.getByText(/^按“保洁”找的，也看了/)).toBeVisible();
    });
    await step('去掉一项，话也改了', async () => {
      await userEvent.click(await chip('每月 3000 元以上'));
      await waitFor(() => expect(canvas.queryByRole('button', { name: /3000/ })).toBeNull());
      await expect(box).toHaveValue('想找个不上夜班的保洁');
      await expect(await chip('保洁')).toHaveFocus();
    });
  },
});

export const NoJobMatter = meta.story({
  name: '问的不是岗位',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '公积金怎么提取{Enter}');
    await expect(await canvas.findByText(understood.elsewhere('公积金'))).toBeVisible();
    await expect(canvas.getByText(/12329/)).toBeVisible();
  },
});

export const Suggested = meta.story({
  name: '边写边提示',
  async play({ canvas, userEvent }) {
    const box = await canvas.findByRole('searchbox', { name: '搜索岗位' });
    await userEvent.type(box, '保');
    const list = await canvas.findByRole('list', { name: texts.suggestions });
    const [first] = within(list).getAllByRole('button');
    const name = first?.textContent ?? '';
    await userEvent.keyboard('{ArrowDown}');
    await expect(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement).toBe(first);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('list', { name: texts.suggestions })).toBeNull();
    await userEvent.type(box, '洁{ArrowDown}{Enter}');
    await expect(box).not.toHaveValue(name === '' ? '' : '保洁');
  },
});

export const NothingFound = meta.story({
  name: '没有找到',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '宇航员{Enter}');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.stations })).toBeVisible();
  },
});

export const Filters = meta.story({
  name: '筛选',
  async play({ canvas, userEvent }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const label = payLeasts['month:6000'];
    const band = within(canvas.getByRole('group', { name: leastPay.month.legend })).getByRole('checkbox', {
      name: /^6000/,
    });
    const count = Number.parseInt(band.closest('label')?.lastElementChild?.textContent ?? '', 10);
    await userEvent.click(band);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
    await expect(canvas.getByText(texts.filters(1))).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.clear })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: texts.see(count) }));
    await expect(band).not.toBeVisible();
    await expect(canvas.getByText(texts.filters(1))).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: texts.takeOff(label) }));
    await expect(await canvas.findByText(texts.count(OPEN))).toBeVisible();
    await expect(canvas.queryByRole('list', { name: texts.set })).toBeNull();
    await expect(canvas.getByText(texts.filters(0))).toHaveFocus();
  },
});

export const FiltersOfSteps = meta.story({
  name: '筛选：学历、经验、日期各选一档，“看”的按钮一直在眼前',
  globals: on.narrow,
  async play({ canvas, userEvent, step }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const pick = async (filter: 'education' | 'experience' | 'posted', short: string) => {
      const group = canvas.getByRole('group', { name: jobFilterWords[filter].legend });
      const choice = () => within(group).getByRole('checkbox', { name: new RegExp(`^${short} `) });
      await userEvent.click(choice());
      await expect(choice()).toBeChecked();
      return group;
    };
    const seen = () => canvas.findByRole('button', { name: /^看 \d+ 个岗位/ });
    const count = async () => Number((await seen()).textContent?.match(/\d+/)?.[0]);
    await step('每加一项都更少', async () => {
      const counts = [await count()];
      for (const [filter, short] of [
        ['education', '大专'],
        ['experience', '1 年'],
        ['posted', '近 7 天'],
      ] as const) {
        const before = counts.at(-1) ?? 0;
        await pick(filter, short);
        await waitFor(async () => expect(await count()).toBeLessThan(before));
        counts.push(await count());
      }
    });
    await step('同一项只选一档', async () => {
      const group = await pick('posted', '近 30 天');
      await expect(within(group).getAllByRole('checkbox', { checked: true })).toHaveLength(1);
      await expect(await canvas.findByRole('button', { name: texts.takeOff('近 30 天发布') })).toBeVisible();
    });
    await step('筛选再长，按钮也看得见', async () => {
      const { top, bottom } = (await seen()).getBoundingClientRect();
      await expect(top).toBeGreaterThan(0);
      await expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    });
  },
});

export const NothingOfSteps = meta.story({
  name: '没有找到：学历放宽一档',
  async play({ canvas, userEvent }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const { legend, short } = jobFilterWords.education;
    const group = within(canvas.getByRole('group', { name: legend }));
    await userEvent.click(group.getByRole('checkbox', { name: new RegExp(`^${short?.any} `) }));
    await userEvent.type(canvas.getByRole('searchbox', { name: '搜索岗位' }), '会计{Enter}');
    const ways = within(await canvas.findByRole('list', { name: texts.widen }));
    const way = ways.getByRole('button', { name: /^放宽到“学历到/ });
    const count = Number(way.textContent?.match(/(\d+) 个岗位/)?.[1]);
    await userEvent.click(way);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^去掉 学历到/ })).toBeVisible();
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

export const Widened = meta.story({
  name: '没有找到：放宽一个条件',
  args: { destination: { kind: 'jobs', within: { minutes: 5, mode: 'walk' } } },
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '保洁{Enter}');
    const ways = within(await canvas.findByRole('list', { name: texts.widen }));
    const [way] = ways.getAllByRole('button');
    if (!way) throw new Error('nothing can be widened');
    const count = Number(way.textContent?.match(/(\d+) 个岗位/)?.[1]);
    // The limit is called what its chip is called.
    await expect(canvas.getByText(texts.costsMost(texts.within(5), count))).toBeVisible();
    await userEvent.click(way);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
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

export const Many = meta.story({
  name: '一百万个岗位：城市自己找，数到十万为止',
  args: { scenario: 'many' },
  async play({ canvas, userEvent, step }) {
    await step('数是下限，条数不知道', async () => {
      await canvas.findByText(texts.countAtLeast(100_000));
      await expect(canvas.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '-1');
    });
    await step('听懂的话作数据送去', async () => {
      await userEvent.type(canvas.getByRole('searchbox', { name: texts.search }), '赵巷 夜班 保安{Enter}');
      await expect(await canvas.findByRole('button', { name: understood.takeOff('夜班') })).toBeVisible();
      await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(/赵巷镇/));
      await expect(await canvas.findByText(/^共 [\d,]+ 个岗位$/)).toBeVisible();
    });
  },
});

export const ManyFiltered = meta.story({
  name: '一百万个岗位：条件后面是城市数的数',
  args: { scenario: 'many' },
  async play({ canvas, userEvent }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const [first] = await canvas.findAllByRole('checkbox');
    await expect(first).toHaveAccessibleName(/\d/);
  },
});

export const ManySlow = meta.story({
  name: '一百万个岗位：找得慢，先留着原来的，再改一个词就不等了',
  args: { scenario: 'many-slow' },
  async play({ canvas, userEvent, step }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    const box = canvas.getByRole('searchbox', { name: texts.search });
    await step('还在找', async () => {
      await userEvent.type(box, '保安{Enter}');
      await canvas.findByText(answerTexts.loading);
      await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(3);
    });
    await step('不找了', async () => {
      await userEvent.clear(box);
      await canvas.findByText(texts.countAtLeast(100_000));
    });
  },
});

export const ManyNothing = meta.story({
  name: '一百万个岗位：一个也没找到',
  args: { scenario: 'many' },
  async play({ canvas, userEvent }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await userEvent.type(canvas.getByRole('searchbox', { name: texts.search }), '宇航员教练甲乙{Enter}');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
  },
});

export const ManyDown = meta.story({
  name: '一百万个岗位：城市找不了',
  args: { scenario: 'many-down' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert', {}, { timeout: 10_000 })).toBeVisible();
    await expect(canvas.getByRole('button', { name: answerTexts.retry })).toBeEnabled();
  },
});

export const ManyTailDown = meta.story({
  name: '一百万个岗位：后面的没取到',
  args: { scenario: 'many-tail-down' },
  async play({ canvas }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await toTheEnd(() => expect(canvas.getByText(answerTexts.moreFailed)).toBeVisible());
  },
});

export const ManyExpired = meta.story({
  name: '一百万个岗位：翻到一半，位置过期，从头取过',
  args: { scenario: 'many' },
  async play({ canvas }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    pass(11);
    await toTheEnd(() => expect(canvas.getByText(texts.restarted)).toBeInTheDocument());
    window.scrollTo(0, 0);
    await expect(canvas.getByText(texts.restarted)).toBeVisible();
  },
});

/** Scrolls down until something is there. */
const toTheEnd = (seen: () => Promise<void>) =>
  waitFor(
    async () => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await seen();
    },
    { timeout: 10_000 },
  );

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
