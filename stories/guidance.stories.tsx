import { fn } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'guidance',
  title: '页面/就业指导',
  component: Stage,
  argTypes: controls('scenario', 'brand'),
  args: { widget: 'guidance', scenario: 'normal', report: fn() },
  parameters: { docs: { description: { component: '一件事一页：分几步、带什么、去哪办。' } } },
});

const lists = look(pages.guidance.stands);

export const Normal = meta.story({ name: '正常', play: lists });
