import { expect, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { share } from '../src/ui/go/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { detail, statusAdvice } from '../src/widgets/policies/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { type Canvas, saying } from './plays.ts';
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
    await expect(canvas.getByText(saying(statusAdvice({ kind: 'unverified' }) ?? ''))).toBeVisible();
  },
});

const odd = (id: string, name: string, says: readonly string[], never: readonly string[]) =>
  meta.story({
    name,
    args: { scenario: 'policies-odd', destination: { kind: 'policy', id } },
    async play({ canvas }) {
      const policy = await canvas.findByRole('region', { name: /示例政策/ });
      for (const text of says) await expect(policy).toHaveTextContent(text);
      for (const text of never) await expect(policy).not.toHaveTextContent(text);
    },
  });

export const Past = odd('past', '已到期，待核实', ['已到期，待核实', detail.noSums, '先问清楚'], ['800']);
export const Earlier = odd(
  'standard',
  '按前一段的标准',
  [detail.earlier('2026-01-01', '2026-11-30', '示例〔2025〕1号'), '700'],
  ['900'],
);
export const Undated = odd('undated', '没有日期', ['现行'], ['有效期到']);
export const Broken = odd('broken', '金额读不懂', [detail.incomplete], ['一千']);
export const Endless = odd('endless', '话特别长', ['这一段很长。', '…'], []);
export const Markup = odd('markup', '带标记的文字', ['第一段', '第二段'], ['<p', 'onclick', 'alert']);

export const Replaced = meta.story({
  name: '已失效，看新的',
  args: { destination: { kind: 'policy', id: 'cn-stable-employment-2025' } },
  async play({ canvas, userEvent }) {
    const policy = within(await canvas.findByRole('region', { name: /国办发〔2025〕25号|稳就业/ }));
    await expect(policy.getAllByText(statusText({ kind: 'superseded', by: [] }))[0]).toBeVisible();
    await expect(policy.queryByRole('heading', { name: detail.apply })).toBeNull();
    await expect(policy.getByRole('heading', { name: detail.successors })).toBeVisible();
    await userEvent.click(policy.getByRole('button', { name: '单位稳岗返还' }));
    await expect(await canvas.findByRole('heading', { name: detail.predecessors })).toBeVisible();
  },
});

const explains = async ({
  canvas,
  userEvent,
}: Canvas & { userEvent: { click(element: Element): Promise<void> } }) => {
  const word = await canvas.findByRole('button', { name: '灵活就业' });
  await userEvent.click(word);
  const sheet = await canvas.findByRole('dialog', { name: '灵活就业' });
  await expect(sheet).toHaveTextContent('没有固定单位');
  await userEvent.click(within(sheet).getByRole('button', { name: detail.known }));
  await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
  await expect(word).toHaveFocus();
};

export const Explains = meta.story({ name: '难词解释', play: explains });
export const ExplainsKiosk = meta.story({ name: '难词解释，查询机', globals: on.kiosk, play: explains });

export const Related = meta.story({
  name: '接下来去哪',
  async play({ canvas }) {
    const policy = within(await canvas.findByRole('region', { name: /灵活就业社会保险补贴/ }));
    await expect(policy.getByText(detail.ask('4050社保补贴'))).toBeVisible();
    await expect(policy.getByRole('button', { name: detail.talk })).toBeVisible();
    await expect(await policy.findByRole('heading', { name: detail.procedures })).toBeVisible();
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
