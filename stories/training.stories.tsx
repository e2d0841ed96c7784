import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { training } from '../src/widgets/training/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'training',
  title: '页面/技能培训',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'training', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: { description: { component: '还能报的在前。登记过需求的人，先看学了能多够着几个岗位的课。' } },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.training.stands) });

export const Filtered = meta.story({
  name: '只看不收费、还能报的',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('checkbox', { name: training.filters.free }));
    await userEvent.click(canvas.getByRole('checkbox', { name: training.filters.open }));
    const list = within(canvas.getByRole('list', { name: training.list }));
    for (const item of list.getAllByRole('listitem')) await expect(item).toHaveTextContent('不收费');
  },
});
