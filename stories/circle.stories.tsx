import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { offeredWidgets } from '../src/host/shell/offered.ts';
import { contact, shell, switchedOff } from '../src/host/shell/texts.ts';
import { personForm } from '../src/ui/form/sendForm.texts.ts';
import { functions, functionsTitle } from '../src/ui/nouns/station/functions.texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { modes } from '../src/ui/words/travel.texts.ts';
import { home, tiles } from '../src/widgets/home/texts.ts';
import { opensBookForm } from './bookForm.ts';
import { controls } from './controls.ts';
import { bar, pages, reach, titles } from './every/pages.ts';
import { look } from './every/stories.ts';
import { failures } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { Stage, type StageProps } from './stage.tsx';

const meta = preview.meta({
  id: 'circle',
  title: '整体/15分钟就业服务圈',
  component: Stage,
  argTypes: controls('widget', 'scenario', 'town', 'destination', 'flags', 'logoUrl', 'brand'),
  args: { scenario: 'normal', town: '310118001', track: fn(), report: fn() },
  parameters: {
    docs: {
      description: { component: '点开图标以后看到的全部：导航、长辈版、联系工作人员，和当前的一页。' },
    },
  },
});

const stands = look(pages.circle.stands);
const offered = offeredWidgets({});

export const Phone = meta.story({
  name: '手机',
  async play({ canvas, globals, args }) {
    await stands({ canvas, globals });
    await expect(args.track).toHaveBeenCalledWith({ type: 'shown', screen: 'home' });
    await expect(args.report).not.toHaveBeenCalled();
  },
});

export const EveryWay = meta.story({
  name: '每个入口都走得通',
  async play({ canvas, globals, userEvent }) {
    await stands({ canvas, globals });
    for (const title of titles(offered).slice(1)) {
      if (titles(bar.more).includes(title)) {
        await userEvent.click(canvas.getByRole('button', { name: shell.more }));
      }
      await userEvent.click(canvas.getByRole('button', { name: title }));
      const heading = await canvas.findByRole('heading', { level: 2, name: title });
      await waitFor(() => expect(heading).toHaveFocus());
    }
    await userEvent.click(canvas.getByRole('button', { name: shell.helpName }));
    await userEvent.click(await canvas.findByRole('button', { name: contact.stations }));
    await expect(await canvas.findByRole('list', { name: '服务站点列表' })).toBeVisible();
  },
});

export const SixFunctions = meta.story({
  name: '站点的六件事，每件都去得了',
  async play({ canvas, globals, args, userEvent }) {
    await stands({ canvas, globals });
    for (const { way, to } of functions) {
      await userEvent.click(await canvas.findByRole('button', { name: way }));
      await waitFor(() => expect(args.track).toHaveBeenCalledWith({ type: 'shown', screen: to.kind }));
      await waitFor(() => expect(canvas.queryByRole('heading', { name: functionsTitle })).toBeNull());
      const nav = within(canvas.getByRole('navigation', { name: shell.navigation }));
      await userEvent.click(nav.getByRole('button', { name: '首页' }));
    }
  },
});

export const ElderByHand = meta.story({
  name: '自己切到长辈版',
  async play({ canvas, globals, canvasElement, userEvent }) {
    await stands({ canvas, globals });
    await userEvent.click(canvas.getByRole('button', { name: shell.elder, pressed: false }));
    await expect(await canvas.findByRole('button', { name: shell.elder, pressed: true })).toBeVisible();
    const surface = canvasElement.querySelector('.surface');
    await expect(surface).toHaveStyle({ fontSize: '20px' });
  },
});

export const Down = meta.story({ name: '接口没有回应', args: { scenario: 'down' }, play: failures.down });

export const KioskFinishes = meta.story({
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

export const WeakBrand = meta.story({
  name: '宿主给的颜色太浅',
  args: { brand: '#f7c600' },
  play: stands,
});

export const More = meta.story({
  name: '更多服务',
  async play({ canvas, globals, userEvent }) {
    await stands({ canvas, globals });
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
export const ElderDark = meta.story({
  name: '长辈版，深色',
  globals: { ...on.elder, ...on.dark },
  parameters: enhancedContrast,
  play: stands,
});

export const WithLogo = meta.story({
  name: '宿主给了 LOGO',
  args: { logoUrl: new URL('official-logo.svg', document.baseURI).href },
  async play({ canvas, globals, canvasElement }) {
    await stands({ canvas, globals });
    const logo = canvasElement.querySelector<HTMLImageElement>('.shell-logo > img');
    await waitFor(() => expect(logo?.naturalWidth).toBeGreaterThan(0));
  },
});

export const LogoMissing = meta.story({
  name: '宿主的 LOGO 没有下载下来',
  args: { logoUrl: 'https://host.example/no-such-logo.png' },
  async play({ canvas, globals, canvasElement }) {
    await stands({ canvas, globals });
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

const HELD = '政策正在核对，12 月 1 日再开。';
export const SwitchedOff = meta.story({
  name: '城市停用了一块',
  args: { off: { policies: HELD }, destination: { kind: 'policies' } },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(HELD)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: titles(['jobs'])[0] }));
    await waitFor(() => expect(canvas.queryByText(HELD)).not.toBeVisible());
  },
});

const CLOSED = '预约在换系统，下午三点再开。';
/** The city switches the booking off, and on again, while somebody is there. */
function SwitchedMeanwhile(props: StageProps) {
  const [off, setOff] = useState<StageProps['off']>();
  const style = { display: 'block', minHeight: 60, padding: '0 16px', font: '18px/1.5 sans-serif' };
  return (
    <>
      <button type="button" style={style} onClick={() => setOff(off ? undefined : { booking: CLOSED })}>
        {off ? '城市：重新开' : '城市：停用预约'}
      </button>
      <Stage {...props} off={off} />
    </>
  );
}

export const SwitchedOffMeanwhile = meta.story({
  name: '填到一半，城市停用了：填的还在',
  args: { destination: { kind: 'booking' } },
  render: (args) => <SwitchedMeanwhile {...args} />,
  async play({ canvas, args, userEvent, step }) {
    const form = await opensBookForm({ canvas }, userEvent);
    const name = form.getByRole('textbox', { name: personForm.name });
    await userEvent.type(name, '示例居民');
    await step('停用：说清楚，焦点在标题上', async () => {
      // Without the focus: in a real visit nobody presses anything.
      canvas.getByRole('button', { name: '城市：停用预约' }).click();
      await expect(await canvas.findByText(CLOSED)).toBeVisible();
      await expect(canvas.getByText(switchedOff.kept)).toBeVisible();
      await expect(name).not.toBeVisible();
      await expect(canvas.getByRole('heading', { level: 2, name: titles(['booking'])[0] })).toHaveFocus();
    });
    await step('重新开：接着填', async () => {
      canvas.getByRole('button', { name: '城市：重新开' }).click();
      await waitFor(() => expect(name).toBeVisible());
      await expect(canvas.queryByText(CLOSED)).toBeNull();
      await expect(name).toHaveFocus();
      await expect(name).toHaveValue('示例居民');
      await userEvent.type(name, '甲');
      await expect(name).toHaveValue('示例居民甲');
    });
    await step('停用时走开：表收起来，再开也不弹出来', async () => {
      canvas.getByRole('button', { name: '城市：停用预约' }).click();
      await waitFor(() => expect(name).not.toBeVisible());
      const nav = within(canvas.getByRole('navigation', { name: shell.navigation }));
      nav.getByRole('button', { name: titles(['home'])[0] }).click();
      await waitFor(() => expect(name.isConnected).toBe(false));
      canvas.getByRole('button', { name: '城市：重新开' }).click();
      await waitFor(() => expect(canvas.queryByText(CLOSED)).toBeNull());
      await expect(canvas.queryByRole('dialog')).toBeNull();
    });
    await expect(args.report).not.toHaveBeenCalled();
  },
});
