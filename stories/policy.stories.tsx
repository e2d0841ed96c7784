import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { share } from '../src/ui/go/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { detail, statusAdvice } from '../src/widgets/policies/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import type { Canvas } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'policy',
  title: '页面/一条政策',
  component: Stage,
  argTypes: controls('scenario', 'destination', 'brand'),
  args: { widget: 'policies', scenario: 'normal', destination: { kind: 'policy', id: pages.policy.record } },
  parameters: {
    docs: { description: { component: '先说能得到什么，再说要符合什么、怎么申请，最后是文件信息。' } },
  },
});

const shows = look(pages.policy.stands);

export const Expiring = meta.story({ name: '快到期', play: shows });

export const InForce = meta.story({
  name: '现行',
  args: { destination: { kind: 'policy', id: 'sh-ui-benefit-2026' } },
  async play({ canvas }) {
    const policy = await canvas.findByRole('region', { name: /失业保险金支付标准/ });
    await expect(policy).toHaveTextContent(statusText({ kind: 'inForce' }));
    await expect(policy).toHaveTextContent('沪人社规〔2026〕7号');
    await expect(canvas.getByRole('heading', { name: detail.gets })).toBeVisible();
  },
});

export const Unverified = meta.story({
  name: '待核实',
  args: { destination: { kind: 'policy', id: 'sh-skill-upgrade-subsidy' } },
  async play({ canvas }) {
    const policy = await canvas.findByRole('region', { name: /上海市职业技能提升补贴/ });
    await expect(policy).toHaveTextContent(statusText({ kind: 'unverified' }));
    await expect(canvas.getByText(statusAdvice({ kind: 'unverified' }) ?? '')).toBeVisible();
  },
});

async function opensSheet({
  canvas,
  userEvent,
}: Canvas & { userEvent: { click(element: Element): Promise<void> } }) {
  await userEvent.click(await canvas.findByRole('button', { name: share.share }));
  const sheet = await canvas.findByRole('dialog', { name: share.title });
  await expect(sheet).toHaveTextContent('沪人社规〔2022〕8号');
  await expect(canvas.getByRole('button', { name: share.copy })).toBeVisible();
}

export const Shares = meta.story({
  name: '分享：复制文字',
  async play({ canvas, userEvent }) {
    const button = await canvas.findByRole('button', { name: share.share });
    await opensSheet({ canvas, userEvent });
    await userEvent.click(canvas.getByRole('button', { name: share.close }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(button).toHaveFocus();
    await opensSheet({ canvas, userEvent });
  },
});

export const SharesElderNarrow = meta.story({
  name: '分享，长辈版，最窄 320',
  globals: on.elderNarrow,
  play: opensSheet,
});

export const SharesDark = meta.story({ name: '分享，深色', globals: on.dark, play: opensSheet });
