import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { interview } from '../src/widgets/guidance/tools/interview.texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'interview',
  title: '页面/面试练习',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'interview' as const },
  },
  parameters: { docs: { description: { component: '先自己说，再看怎么答；有的问题可以不答。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.interview.stands) });

export const Practised = meta.story({
  name: '看怎么答，勾上会了的',
  async play({ canvas, userEvent }) {
    const [open] = await canvas.findAllByRole('button', { name: interview.open });
    if (!open) throw new Error('no card');
    await userEvent.click(open);
    await expect(canvas.getByText(`${interview.how}：`)).toBeVisible();
    const [can] = canvas.getAllByRole('checkbox', { name: interview.can });
    if (!can) throw new Error('no box');
    await userEvent.click(can);
    await expect(canvas.getByText(/^会了 1 句/)).toBeVisible();
  },
});
