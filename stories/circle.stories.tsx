import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { TRAVEL_MODES } from '../src/domain/travel.ts';
import { navigationLinksOf, offeredWidgets } from '../src/host/shell/offered.ts';
import { shell } from '../src/host/shell/texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { modes } from '../src/ui/words/travel.texts.ts';
import { circle, home, tiles } from '../src/widgets/home/texts.ts';
import { type WidgetId, widgets } from '../src/widgets/index.ts';
import { type Canvas, failures, saysSample } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'circle',
  title: '整体/15分钟就业服务圈',
  component: Stage,
  argTypes: controls,
  args: { scenario: 'normal', town: '310118001', track: fn(), report: fn() },
  parameters: {
    docs: {
      description: { component: '点开图标以后看到的全部：导航、长辈版、联系工作人员，和当前的一页。' },
    },
  },
});

const reach = anyNumbers(circle.inReach(TRAVEL_MODES.map((mode) => ({ mode, count: 1 }))));
const offered = offeredWidgets({});
const titles = (ids: readonly WidgetId[]) => ids.map((id) => widgets[id].title);
const bar = navigationLinksOf(offered, true);

/** The circle has these navigation entries. Without entries it has no navigation. */
const standsWith =
  (ways: readonly string[]) =>
  async ({ canvas }: Canvas) => {
    const circle = within(await canvas.findByRole('region', { name: '15分钟就业服务圈' }));
    const [nav] = circle.queryAllByRole('navigation', { name: '就业服务' });
    const shown = nav ? within(nav).getAllByRole('button') : [];
    await expect(shown.map((button) => button.textContent)).toEqual(ways);
    if (nav) {
      await expect(within(nav).getByRole('button', { name: '首页' })).toHaveAttribute('aria-current', 'page');
    }
    await expect(circle.getByRole('button', { name: shell.helpName })).toBeEnabled();
    await saysSample({ canvas });
    await expect(await canvas.findByText(reach)).toBeVisible();
  };
const stands = standsWith([...titles(bar.shown), shell.more]);

export const Phone = meta.story({
  name: '手机',
  async play({ canvas, args }) {
    await stands({ canvas });
    await expect(args.track).toHaveBeenCalledWith({ type: 'shown', screen: 'home' });
    await expect(args.report).not.toHaveBeenCalled();
  },
});

export const EveryWay = meta.story({
  name: '每个入口都走得通',
  async play({ canvas, userEvent }) {
    await stands({ canvas });
    for (const title of titles(offered).slice(1)) {
      if (titles(bar.more).includes(title)) {
        await userEvent.click(canvas.getByRole('button', { name: shell.more }));
      }
      await userEvent.click(canvas.getByRole('button', { name: title }));
      const heading = await canvas.findByRole('heading', { level: 2, name: title });
      await waitFor(() => expect(heading).toHaveFocus());
    }
    await userEvent.click(canvas.getByRole('button', { name: shell.helpName }));
    await expect(await canvas.findByRole('list', { name: '服务站点列表' })).toBeVisible();
  },
});

export const ElderByHand = meta.story({
  name: '自己切到长辈版',
  async play({ canvas, canvasElement, userEvent }) {
    await stands({ canvas });
    await userEvent.click(canvas.getByRole('button', { name: shell.elder, pressed: false }));
    await expect(await canvas.findByRole('button', { name: shell.elder, pressed: true })).toBeVisible();
    const surface = canvasElement.querySelector('.surface');
    await expect(surface).toHaveStyle({ fontSize: '20px' });
  },
});

export const Down = meta.story({ name: '接口没有回应', args: { scenario: 'down' }, play: failures.down });

export const Kiosk = meta.story({
  name: '查询机：结束并清除',
  globals: on.kiosk,
  args: { town: 'none' },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: '赵巷镇' }));
    await expect(await canvas.findByText(startPoint.by(startPoint.from('赵巷镇'), modes.walk))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: shell.finish }));
    await expect(await canvas.findByRole('button', { name: '赵巷镇' })).toBeVisible();
    await expect(canvas.queryByText(startPoint.by(startPoint.from('赵巷镇'), modes.walk))).toBeNull();
    await expect(localStorage).toHaveLength(0);
  },
});

export const Board = meta.story({
  name: '大屏',
  globals: on.board,
  async play({ canvas }) {
    await expect(await canvas.findByText(reach)).toBeVisible();
    await expect(canvas.queryByRole('navigation')).toBeNull();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const WeakBrand = meta.story({
  name: '宿主给的颜色太浅',
  args: { brand: '#f7c600' },
  play: stands,
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow, play: stands });
export const More = meta.story({
  name: '更多服务',
  async play({ canvas, userEvent }) {
    await stands({ canvas });
    const more = canvas.getByRole('button', { name: shell.more });
    await userEvent.click(more);
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    const list = within(await canvas.findByRole('list', { name: '更多服务' }));
    await expect(list.getAllByRole('button').map((button) => button.textContent)).toEqual(titles(bar.more));
    await userEvent.click(canvas.getByRole('button', { name: shell.close }));
    await waitFor(() => expect(more).toHaveFocus());
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(canvas.getByRole('button', { name: home.more }));
    await expect(await canvas.findByRole('list', { name: '更多服务' })).toBeVisible();
  },
});

export const Pad = meta.story({ name: '平板', globals: on.pad, play: standsWith(titles(offered)) });
export const KioskHome = meta.story({ name: '查询机', globals: on.kiosk, play: standsWith([]) });

export const KioskWays = meta.story({
  name: '查询机：从开始的一页去，再回来',
  globals: on.kiosk,
  async play({ canvas, userEvent }) {
    for (const { title } of Object.values(tiles)) {
      await userEvent.click(await canvas.findByRole('button', { name: title }));
      const nav = within(await canvas.findByRole('navigation', { name: '就业服务' }));
      await userEvent.click(nav.getByRole('button', { name: '首页' }));
      await expect(await canvas.findByText(reach)).toBeVisible();
    }
  },
});
export const Elder = meta.story({
  name: '长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  play: stands,
});
export const ElderNarrow = meta.story({ name: '长辈版，最窄 320', globals: on.elderNarrow, play: stands });
export const ElderDark = meta.story({
  name: '长辈版，深色',
  globals: { ...on.elder, ...on.dark },
  parameters: enhancedContrast,
  play: stands,
});
export const Dark = meta.story({ name: '深色', globals: on.dark, play: stands });

export const WithLogo = meta.story({
  name: '宿主给了 LOGO',
  args: { logoUrl: new URL('official-logo.svg', document.baseURI).href },
  async play({ canvas, canvasElement }) {
    await stands({ canvas });
    const logo = canvasElement.querySelector<HTMLImageElement>('.shell-logo > img');
    await waitFor(() => expect(logo?.naturalWidth).toBeGreaterThan(0));
  },
});

export const LogoMissing = meta.story({
  name: '宿主的 LOGO 没有下载下来',
  args: { logoUrl: 'https://host.example/no-such-logo.png' },
  async play({ canvas, canvasElement }) {
    await stands({ canvas });
    // The picture does not exist, so our own drawing is shown. A narrow header shows only the name.
    await waitFor(() => expect(canvasElement.querySelector('.shell-logo > svg')).not.toBeNull());
    await expect(canvasElement.querySelector('.shell-logo > img')).toBeNull();
  },
});

export const SomeLeftOut = meta.story({
  name: '宿主关掉了两块',
  args: { flags: { policies: false, stations: false } },
  async play({ canvas }) {
    const ways = within(await canvas.findByRole('navigation', { name: '就业服务' }));
    const stay = bar.shown.filter((id) => id !== 'policies');
    const more = bar.more.length > 1 ? [shell.more] : [];
    await expect(ways.getAllByRole('button').map((button) => button.textContent)).toEqual([
      ...titles(stay),
      ...more,
    ]);
    await expect(await canvas.findByText(reach)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: shell.helpName })).toBeNull();
  },
});
