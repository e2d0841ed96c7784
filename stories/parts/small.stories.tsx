import { CheckCircleOutlined } from '@ant-design/icons';
import { expect, fn } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import type { PolicyStatus } from '../../src/domain/policy.ts';
import { Chip } from '../../src/ui/basics/Chip.tsx';
import { Facts } from '../../src/ui/basics/Facts.tsx';
import { ExternalLink } from '../../src/ui/go/ExternalLink.tsx';
import { NavigationProvider } from '../../src/ui/go/navigation.tsx';
import { Phone } from '../../src/ui/go/Phone.tsx';
import { QrCode } from '../../src/ui/go/QrCode.tsx';
import { code, phone } from '../../src/ui/go/texts.ts';
import { CardButton } from '../../src/ui/list/CardButton.tsx';
import { StatusChip } from '../../src/ui/nouns/policy/StatusChip.tsx';
import { statusText } from '../../src/ui/words/policyStatus.texts.ts';
import { enhancedContrast, on } from '../settings.tsx';

const meta = preview.meta({
  id: 'small-parts',
  title: '零件/小零件',
  parameters: {
    controls: { disable: true },
    part: true,
    docs: { description: { component: '标签、事实表、卡片按钮、往外的链接、电话。' } },
  },
});

const chips = () => (
  <div className="row">
    <Chip>包餐</Chip>
    <Chip tone="good" icon={<CheckCircleOutlined aria-hidden="true" />}>
      今天有人坐班
    </Chip>
    <Chip tone="soon">还有 38 天到期</Chip>
    <Chip tone="alarm">已失效</Chip>
  </div>
);

export const Chips = meta.story({ name: '标签', render: chips });
export const ChipsDark = meta.story({ name: '标签，深色', globals: on.dark, render: chips });
export const ChipsElder = meta.story({
  name: '标签，长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  render: chips,
});

const statuses: readonly PolicyStatus[] = [
  { kind: 'inForce' },
  { kind: 'upcoming', from: '2027-01-01' },
  { kind: 'expiring', daysLeft: 38, to: '2026-12-31' },
  { kind: 'expiring', daysLeft: 0, to: '2026-11-23' },
  { kind: 'expired', on: '2026-10-31' },
  { kind: 'superseded', by: ['沪人社规〔2026〕18号'] },
  { kind: 'ended' },
  { kind: 'unverified' },
];

export const PolicyStatuses = meta.story({
  name: '政策的几种状态',
  render: () => (
    <div className="row">
      {statuses.map((status) => (
        <StatusChip key={status.kind === 'expiring' ? status.daysLeft : status.kind} status={status} />
      ))}
    </div>
  ),
  async play({ canvas }) {
    for (const status of statuses) await expect(canvas.getAllByText(statusText(status))[0]).toBeVisible();
  },
});

const facts = () => (
  <Facts
    rows={[
      ['收入', <strong key="pay">4500–6000 元/月</strong>],
      ['工作地点', '夏阳街道示例路56号（示例地址） · 步行约 6 分钟（估算）'],
      ['联系人', '未公布'],
    ]}
  />
);

export const FactTable = meta.story({
  name: '事实表',
  render: facts,
  async play({ canvas }) {
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
  },
});
export const FactTableNarrow = meta.story({
  name: '事实表，长辈版，最窄 320',
  globals: on.elderNarrow,
  render: facts,
});

const onOpen = fn();

export const Card = meta.story({
  name: '整张可点的卡片',
  render: () => (
    <article className="card">
      <CardButton onOpen={onOpen}>小区保安</CardButton>
      <p>夏阳街道 · 示例物业公司</p>
    </article>
  ),
  async play({ canvas, userEvent }) {
    onOpen.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: '小区保安' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onOpen).toHaveBeenCalledOnce();
  },
});

const openExternal = fn(() => true);

export const LinkOut = meta.story({
  name: '往外的链接：交给宿主',
  render: () => (
    <NavigationProvider value={{ go() {}, back() {}, openExternal }}>
      <p>
        出处：<ExternalLink url="https://example.com/a">官方文件</ExternalLink>
      </p>
    </NavigationProvider>
  ),
  async play({ canvas, userEvent }) {
    openExternal.mockClear();
    const link = canvas.getByRole('link', { name: /官方文件/ });
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await userEvent.click(link);
    await expect(openExternal).toHaveBeenCalledWith('https://example.com/a', expect.any(Function));
  },
});

export const Phones = meta.story({
  name: '电话',
  render: () => <Phone text="021-12333" />,
  async play({ canvas }) {
    const link = canvas.getByRole('link', { name: phone.call('021-12333') });
    await expect(link).toHaveAttribute('href', 'tel:02112333');
  },
});

export const PhonesAmongWords = meta.story({
  name: '电话，写在话里',
  render: () => (
    <p>
      <Phone text="请于9:00-17:00拨打021-59201234转801，或13812345678" callee="employer" />
    </p>
  ),
  async play({ canvas, canvasElement }) {
    const links = canvas.getAllByRole('link').map((link) => link.getAttribute('href'));
    await expect(links).toEqual(['tel:02159201234', 'tel:13812345678']);
    await expect(canvasElement).toHaveTextContent('请于9:00-17:00拨打 021-59201234转801，或 13812345678');
  },
});

export const Code = meta.story({
  name: '二维码',
  render: () => <QrCode text="service-circle:job/sample-00392" label="打开这个岗位的二维码" />,
});

export const CodeTooLong = meta.story({
  name: '二维码，内容太长做不出来',
  render: () => <QrCode text={'长'.repeat(2000)} label="做不出来的二维码" />,
  async play({ canvas }) {
    await expect(await canvas.findByText(code.none)).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
  },
});
