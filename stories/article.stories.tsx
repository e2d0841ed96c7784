import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { failure } from '../src/ui/answer/texts.ts';
import { articleTexts } from '../src/widgets/guidance/articles/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'article',
  title: '页面/一篇求职文章',
  component: Stage,
  argTypes: controls('scenario', 'town', 'destination', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'article', id: pages.article.record },
    report: fn(),
  },
  parameters: { docs: { description: { component: '一页大白话，说到规定的地方，下面就有依据。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.article.stands) });

export const NoCity = meta.story({
  name: '城市断了：文章还在',
  args: { scenario: 'unreachable' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { name: '先把纸拿齐' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: articleTexts.policies })).toBeNull();
  },
});

export const Gone = meta.story({
  name: '没有这一篇',
  args: { destination: { kind: 'article', id: 'nothing-has-this-id' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(failure.missing)).toBeVisible();
  },
});
