import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { cases } from '../src/ui/nouns/station/texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { modes } from '../src/ui/words/travel.texts.ts';
import { fitting } from '../src/widgets/home/fitting.texts.ts';
import { circle, home, mine as own, scan } from '../src/widgets/home/texts.ts';
import { controls } from './controls.ts';
import { reach } from './every/pages.ts';
import { followUpIsDue, jobsAreKept, matchingIs, needIs } from './ownNeed.ts';
import { failures, saysSample, waits } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'home',
  title: '页面/首页',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'home', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: {
      description: {
        component:
          '我的就业圈：15 分钟内有多少岗位，最近的站点今天有没有人坐班，现在能做什么，哪些政策快到期。',
      },
    },
  },
});

const from = (name: string, mode = modes.walk) => startPoint.by(startPoint.from(name), mode);
const ring = anyNumbers(circle.ringName(15, 1));
const soon = home.left(38);

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, canvasElement }) {
    await saysSample({ canvas });
    await expect(await canvas.findByText(reach)).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: ring })).toHaveLength(3);
    const nearest = canvas.getByRole('heading', { name: home.nearest });
    await expect(nearest).toBeVisible();
    // What one can do comes before the station.
    await expect(nearest.compareDocumentPosition(canvas.getByRole('heading', { name: home.question }))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    await expect((await canvas.findAllByText(soon)).length).toBeGreaterThan(0);
    await expect(canvas.getByRole('heading', { name: cases.title })).toBeVisible();
    await expect(canvasElement.querySelectorAll('.circle-spot[data-kind="job"]').length).toBeGreaterThan(0);
  },
});

export const Fitting = meta.story({
  name: '登记过：对您合适的岗位，有新来的',
  args: { badge: fn() },
  beforeEach: async () => {
    await needIs();
    await matchingIs({ plainOrder: false, seen: [] });
  },
  async play({ canvas, args }) {
    const heading = await canvas.findByRole('heading', { name: anyNumbers(fitting.title(1)) });
    const count = Number(/\d+/.exec(heading.textContent ?? '')?.[0]);
    await expect(count).toBeGreaterThan(0);
    await expect(canvas.getByText(fitting.fresh(count))).toBeVisible();
    await expect(canvas.getByRole('button', { name: fitting.open })).toBeVisible();
    await waitFor(() => expect(args.badge).toHaveBeenLastCalledWith(count));
  },
});

export const FittingNothing = meta.story({
  name: '登记过：现在没有全合的',
  beforeEach: () => void needIs({ leastPay: 90_000 }),
  async play({ canvas }) {
    await expect(await canvas.findByText(fitting.nothing)).toBeVisible();
  },
});

export const MyThings = meta.story({
  name: '有自己的东西：先问一句，再是收藏和报名',
  async beforeEach() {
    await jobsAreKept();
    await followUpIsDue();
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(own.followUp)).toBeVisible();
    await expect(canvas.getByText(own.saved(2))).toBeVisible();
    await expect(canvas.getByText(own.applied(1))).toBeVisible();
    await expect(canvas.getByRole('button', { name: own.answer })).toBeEnabled();
    await expect(canvas.getByRole('button', { name: own.open })).toBeEnabled();
  },
});

export const FittingShared = meta.story({
  name: '查询机：不说谁登记过什么',
  globals: on.kiosk,
  args: { badge: fn() },
  beforeEach: () => void needIs(),
  async play({ canvas, args }) {
    await expect(await canvas.findByText(reach)).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: anyNumbers(fitting.title(1)) })).toBeNull();
    await expect(args.badge).not.toHaveBeenCalled();
  },
});

export const ByBicycle = meta.story({
  name: '骑行：圈变大',
  async play({ canvas, userEvent }) {
    const count = async () => {
      const [widest] = await canvas.findAllByRole('button', { name: ring });
      return Number(/(\d+) 个/.exec(widest?.getAttribute('aria-label') ?? '')?.[1]);
    };
    const onFoot = await count();
    await userEvent.click(canvas.getByRole('radio', { name: modes.ride }));
    await waitFor(async () => expect(await count()).toBeGreaterThan(onFoot));
    await expect(canvas.getByText(from('夏阳街道', modes.ride))).toBeVisible();
  },
});

export const ChooseTown = meta.story({
  name: '还不知道从哪儿出发',
  args: { town: 'none' },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByRole('heading', { name: home.chooseTitle })).toBeVisible();
    const towns = await canvas.findByRole('list', { name: startPoint.towns });
    await expect(towns.querySelectorAll('button')).toHaveLength(11);
    await userEvent.click(canvas.getByRole('button', { name: '朱家角镇' }));
    await expect(await canvas.findByText(from('朱家角镇'))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: startPoint.change }));
    await expect(await canvas.findByRole('button', { name: '朱家角镇' })).toBeVisible();
  },
});

export const ChangeTown = meta.story({
  name: '换地方：可以不换',
  async play({ canvas, userEvent, step }) {
    const old = from('夏阳街道');
    const begin = async () => {
      await userEvent.click(await canvas.findByRole('button', { name: startPoint.change }));
      await expect(await canvas.findByRole('list', { name: startPoint.towns })).toBeVisible();
    };
    const isKept = async () => {
      await expect(await canvas.findByText(old)).toBeVisible();
      await expect(canvas.queryByRole('list', { name: startPoint.towns })).toBeNull();
      await expect(document.activeElement).toContainElement(canvas.getByText(old));
    };
    await expect(await canvas.findByText(reach)).toBeVisible();
    await step('选的时候，原来的地方还在', async () => {
      await begin();
      await expect(canvas.getByText(reach)).toBeVisible();
    });
    await step('点不换', async () => {
      const keep = startPoint.keep(startPoint.from('夏阳街道'));
      await userEvent.click(canvas.getByRole('button', { name: keep }));
      await isKept();
    });
    await step('按 Esc 也一样', async () => {
      await begin();
      await userEvent.keyboard('{Escape}');
      await isKept();
    });
    await step('不记了，就再问一次', async () => {
      await begin();
      await userEvent.click(canvas.getByRole('button', { name: startPoint.forget }));
      await expect(await canvas.findByRole('heading', { name: home.chooseTitle })).toBeVisible();
      await userEvent.click(await canvas.findByRole('button', { name: '朱家角镇' }));
      await expect(await canvas.findByText(from('朱家角镇'))).toBeVisible();
    });
  },
});

export const Locating = meta.story({
  name: '定位：先问同不同意',
  args: { town: 'none', locate: async () => ({ lng: 121.1141, lat: 31.1539, datum: 'WGS-84' as const }) },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: startPoint.locate }));
    await expect(canvas.getByText(startPoint.consent)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: startPoint.agree }));
    await expect(await canvas.findByText(from(startPoint.here))).toBeVisible();
    await expect(await canvas.findByText(reach)).toBeVisible();
  },
});

export const FarAway = meta.story({
  name: '人在几百公里外',
  args: { town: 'none', locate: async () => ({ lng: 116.397, lat: 39.909, datum: 'WGS-84' }) },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: startPoint.locate }));
    await userEvent.click(canvas.getByRole('button', { name: startPoint.agree }));
    await expect(await canvas.findByText(startPoint.far)).toBeVisible();
    await expect(await canvas.findByRole('button', { name: '夏阳街道' })).toBeEnabled();
  },
});

export const LocatingFailed = meta.story({
  name: '没有定到位置',
  args: { town: 'none', locate: async () => null },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: startPoint.locate }));
    await userEvent.click(canvas.getByRole('button', { name: startPoint.agree }));
    await expect(await canvas.findByText(startPoint.locateFailed)).toBeVisible();
    await expect(await canvas.findByRole('button', { name: '夏阳街道' })).toBeVisible();
  },
});

export const JobsLoading = meta.story({
  name: '只差岗位',
  args: { scenario: 'jobs-silent' },
  async play({ canvas }) {
    await expect(await canvas.findByText(from('夏阳街道'))).toBeVisible();
    await waits({ canvas });
  },
});

export const JobsDown = meta.story({
  name: '只有岗位没取到',
  args: { scenario: 'jobs-down' },
  async play({ canvas }) {
    await failures.down({ canvas });
    await expect(canvas.getByRole('heading', { name: home.nearest })).toBeVisible();
    await expect(canvas.getByText(from('夏阳街道'))).toBeVisible();
  },
});

export const ScansNowhere = meta.story({
  name: '扫到别人的码',
  args: { scan: async () => 'https://menu.example/' },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: scan.scan }));
    await expect(await canvas.findByText(scan.nowhere)).toBeVisible();
  },
});

export const ScansNowhereElderNarrow = meta.story({
  name: '扫到别人的码，长辈版，最窄 320',
  globals: on.elderNarrow,
  args: { scan: async () => 'https://menu.example/' },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: scan.scan }));
    await expect(await canvas.findByText(scan.nowhere)).toBeVisible();
  },
});
