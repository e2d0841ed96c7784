import { expect, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { guidance, procedure } from '../src/widgets/guidance/texts.ts';
import { type Canvas, failures } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const registration = { kind: 'procedure', id: 'unemployment-registration' } as const;

const meta = preview.meta({
  id: 'procedure',
  title: '页面/一件事怎么办',
  component: Stage,
  argTypes: controls,
  args: { widget: 'guidance', scenario: 'normal', destination: registration },
  parameters: { docs: { description: { component: '给谁办、步骤、材料（可以勾）、在哪办、问谁、出处。' } } },
});

async function shows({ canvas }: Canvas) {
  const page = within(await canvas.findByRole('region', { name: '失业登记' }));
  await expect(page.getByRole('group', { name: '所需材料' })).toBeVisible();
  await expect(page.getAllByRole('checkbox')).toHaveLength(2);
  await expect(page.getByRole('heading', { name: '办理步骤' })).toBeVisible();
  await expect(page.getByRole('button', { name: guidance.help })).toBeEnabled();
}

export const Normal = meta.story({ name: '正常', play: shows });

export const Unverified = meta.story({
  name: '只是线索',
  args: { destination: { kind: 'procedure', id: 'skill-upgrade-subsidy-claim' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(procedure.low)).toBeVisible();
  },
});

export const Missing = meta.story({
  name: '已经不在',
  args: { destination: { kind: 'procedure', id: 'no-such-thing' } },
  play: failures.missing,
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow, play: shows });
export const Pad = meta.story({ name: '平板', globals: on.pad, play: shows });
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk, play: shows });
export const Elder = meta.story({
  name: '长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  play: shows,
});
export const Dark = meta.story({ name: '深色', globals: on.dark, play: shows });
