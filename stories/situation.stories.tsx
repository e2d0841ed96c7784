import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { failure } from '../src/ui/answer/texts.ts';
import { situationTexts as texts } from '../src/widgets/guidance/situations/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'situation',
  title: '页面/一种情况',
  component: Stage,
  argTypes: controls('scenario', 'town', 'destination', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'situation', id: pages.situation.record },
    report: fn(),
  },
  parameters: { docs: { description: { component: '您是哪种情况，先做什么、再做什么，最后找谁帮。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.situation.stands) });

export const Looked = meta.story({
  name: '看过了两步',
  async play({ canvas, userEvent }) {
    const boxes = await canvas.findAllByRole('checkbox');
    await userEvent.click(boxes[0] ?? canvas.getByRole('region'));
    await userEvent.click(boxes[1] ?? canvas.getByRole('region'));
    await expect(canvas.getByText(texts.progress(2, 5))).toBeVisible();
    await userEvent.click(boxes[0] ?? canvas.getByRole('region'));
    await expect(canvas.getByText(texts.progress(1, 5))).toBeVisible();
  },
});

export const Shared = meta.story({
  name: '大家用的屏幕：什么也不记',
  globals: { surface: 'kiosk' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: texts.steps })).toBeVisible();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
});

export const Gone = meta.story({
  name: '没有这种情况',
  args: { destination: { kind: 'situation', id: 'nothing-has-this-id' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(failure.missing)).toBeVisible();
  },
});
