import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { share } from '../src/ui/go/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { detail, statusAdvice } from '../src/widgets/policies/texts.ts';
import { type Canvas, failures } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const expiring = { kind: 'policy', id: 'sh-flex-si-subsidy' } as const;

const meta = preview.meta({
  id: 'policy',
  title: '页面/一条政策',
  component: Stage,
  argTypes: controls,
  args: { widget: 'policies', scenario: 'normal', destination: expiring },
  parameters: {
    docs: { description: { component: '先说能得到什么，再说要符合什么、怎么申请，最后是文件信息。' } },
  },
});

async function shows({ canvas }: Canvas) {
  const policy = await canvas.findByRole('region', { name: /灵活就业社会保险补贴/ });
  await expect(policy).toHaveTextContent(statusText({ kind: 'expiring', daysLeft: 38, to: '2026-12-31' }));
  await expect(policy).toHaveTextContent('沪人社规〔2022〕8号');
  await expect(policy).toHaveTextContent('2026年12月31日');
  await expect(canvas.getByRole('heading', { name: detail.apply })).toBeVisible();
  await expect(canvas.getByRole('button', { name: detail.help })).toBeEnabled();
}

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
    const policy = await canvas.findByRole('region', { name: '上海市职业技能提升补贴' });
    await expect(policy).toHaveTextContent(statusText({ kind: 'unverified' }));
    await expect(canvas.getByText(statusAdvice({ kind: 'unverified' }) ?? '')).toBeVisible();
  },
});

export const Missing = meta.story({
  name: '已经不在',
  args: { destination: { kind: 'policy', id: 'no-such-policy' } },
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
