import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import Icon from '../src/host/exposes/Icon.ts';
import { hidden, number, text } from './controls.ts';

const meta = preview.meta({
  id: 'icon',
  title: '整体/图标',
  component: Icon,
  argTypes: {
    count: number({ name: '几条新的', description: '右上角的数字；没有新的，就不写。' }),
    countLabel: text({ name: '新的是什么', description: '读屏的人听到的话，跟在数字后面。' }),
    logoUrl: text({ name: 'LOGO 地址', description: '宿主给的 LOGO；不给，就用我们自己画的。' }),
    onOpen: hidden,
  },
  args: { onOpen: fn() },
  parameters: {
    layout: 'centered',
    docs: { description: { component: '宿主服务格里的一格。画在 shadow root 里，不带 React 以外的东西。' } },
  },
});

function iconIn(canvas: HTMLElement): HTMLButtonElement {
  const boxes = [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const button = boxes[0]?.querySelector('button');
  if (!button) throw new Error('no icon');
  return button;
}

export const Plain = meta.story({
  name: '平常',
  async play({ canvasElement, args, userEvent }) {
    const icon = await waitFor(() => iconIn(canvasElement));
    await expect(icon).toHaveAccessibleName('15分钟就业服务圈');
    await expect(icon).not.toHaveAttribute('aria-description');
    await userEvent.click(icon);
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
});

export const WithCount = meta.story({
  name: '有新消息',
  args: { count: 3, countLabel: '个新岗位' },
  async play({ canvasElement }) {
    const icon = await waitFor(() => iconIn(canvasElement));
    await expect(icon).toHaveAccessibleName('15分钟就业服务圈');
    await expect(icon).toHaveAttribute('aria-description', '3 个新岗位');
    await expect(icon).toHaveTextContent('3');
  },
});

export const ManyNews = meta.story({
  name: '消息很多',
  args: { count: 128 },
  async play({ canvasElement }) {
    const icon = await waitFor(() => iconIn(canvasElement));
    await expect(icon).toHaveTextContent('99+');
    await expect(icon).toHaveAttribute('aria-description', '128 条新消息');
  },
});

export const OfficialLogo = meta.story({
  name: '宿主给的 LOGO',
  args: { logoUrl: new URL('official-logo.svg', document.baseURI).href },
  async play({ canvasElement }) {
    const icon = await waitFor(() => iconIn(canvasElement));
    const logo = icon.querySelector('img');
    await waitFor(() => expect(logo?.naturalWidth).toBeGreaterThan(0));
    await expect(logo).toHaveAttribute('alt', '');
  },
});

export const LogoMissing = meta.story({
  name: 'LOGO 没有下载下来',
  args: { logoUrl: `${location.origin}/no-such-logo.png` },
  async play({ canvasElement }) {
    const icon = await waitFor(() => iconIn(canvasElement));
    await waitFor(() => expect(icon.querySelector('svg')).toBeVisible());
    await expect(icon.querySelector('img')).toBeNull();
  },
});
