import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { guidance as texts } from '../src/widgets/guidance/texts.ts';
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

export const Search = meta.story({
  name: '用平常的话找',
  async play({ canvas, userEvent }) {
    const box = await canvas.findByRole('searchbox', { name: texts.search });
    await userEvent.type(box, '丢了饭碗去哪里登个记{Enter}');
    await waitFor(() =>
      expect(canvas.getByRole('list', { name: texts.list }).querySelector('h3')).toHaveTextContent(
        '失业登记',
      ),
    );
    await userEvent.clear(box);
    await userEvent.type(box, '医保卡丢了{Enter}');
    await expect(await canvas.findByRole('link', { name: /12393/ })).toBeVisible();
  },
});
