import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { procedure } from '../src/widgets/guidance/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'procedure',
  title: '页面/一件事怎么办',
  component: Stage,
  argTypes: controls('scenario', 'destination', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    destination: { kind: 'procedure', id: pages.procedure.record },
  },
  parameters: { docs: { description: { component: '给谁办、步骤、材料（可以勾）、在哪办、问谁、出处。' } } },
});

const shows = look(pages.procedure.stands);

export const Normal = meta.story({ name: '正常', play: shows });

export const Unverified = meta.story({
  name: '只是线索',
  args: { destination: { kind: 'procedure', id: 'skill-upgrade-subsidy-claim' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(procedure.low)).toBeVisible();
  },
});
