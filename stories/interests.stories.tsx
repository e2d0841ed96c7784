import { expect, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { activities, interests, kinds } from '../src/widgets/guidance/tools/interests.texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'interests',
  title: '页面/兴趣自测',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'interests' as const },
  },
  parameters: { docs: { description: { component: '一件一件点，最后看哪类活合胃口；看不出就说看不出。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.interests.stands) });

export const Leans = meta.story({
  name: '喜欢动手的活',
  async play({ canvas, userEvent }) {
    const page = within(await canvas.findByRole('region', { name: interests.title }));
    for (const { interest } of activities) {
      const liking = interests.likings[interest === 'R' ? 'like' : 'dislike'];
      await userEvent.click(page.getByRole('button', { name: liking }));
    }
    await expect(page.getByText(kinds.R.name)).toBeVisible();
    await expect(page.queryByText(kinds.S.name)).toBeNull();
    await expect(page.getByText(interests.claims)).toBeVisible();
  },
});

export const Unclear = meta.story({
  name: '看不出偏好',
  async play({ canvas, userEvent }) {
    const page = within(await canvas.findByRole('region', { name: interests.title }));
    await userEvent.click(page.getByRole('button', { name: interests.likings.like }));
    await userEvent.click(page.getByRole('button', { name: interests.back }));
    for (const _ of activities) {
      await userEvent.click(page.getByRole('button', { name: interests.likings.unsure }));
    }
    await expect(page.getByText(interests.unclear)).toBeVisible();
    await expect(page.getByRole('button', { name: interests.counselling })).toBeEnabled();
  },
});

export const TappedTwice = meta.story({
  name: '一下点成两下，只算一件',
  async play({ canvas, userEvent }) {
    const page = within(await canvas.findByRole('region', { name: interests.title }));
    await userEvent.dblClick(page.getByRole('button', { name: interests.likings.like }));
    await expect(page.getByText(interests.progress(2, activities.length))).toBeVisible();
  },
});
