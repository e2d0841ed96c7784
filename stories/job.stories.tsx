import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { detail, findings } from '../src/widgets/jobs/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { enhancedContrast, on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'job',
  title: '页面/一个岗位',
  component: Stage,
  argTypes: controls('scenario', 'town', 'destination', 'brand'),
  args: {
    widget: 'jobs',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'job', id: pages.job.record },
  },
  parameters: {
    docs: { description: { component: '一个岗位的全部内容。宽的屏幕上，列表留在旁边。' } },
  },
});

const shows = look(pages.job.stands);

export const Normal = meta.story({ name: '正常', play: shows });

export const Expired = meta.story({
  name: '已经截止',
  args: { destination: { kind: 'job', id: 'sample-00392' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(detail.expired('2026年11月22日'))).toBeVisible();
    await expect(canvas.queryByRole('link', { name: new RegExp(detail.toEmployer) })).toBeNull();
    await expect(canvas.getByRole('button', { name: detail.help })).toBeEnabled();
  },
});

export const Suspicious = meta.story({
  name: '查出不该有的内容',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-1' } },
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '前台文员' });
    await expect(job).toHaveTextContent(findings.alarm);
    await expect(job).toHaveTextContent(findings.code.sex);
    await expect(job).toHaveTextContent(findings.code.age);
  },
});

export const Underpaid = meta.story({
  name: '低于最低工资',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-8' } },
  globals: on.elderNarrow,
  parameters: enhancedContrast,
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '保洁员' });
    await expect(job).toHaveTextContent(findings.code.belowMinimumWage);
  },
});

export const Incomplete = meta.story({
  name: '没有写全，要问清楚',
  args: { scenario: 'bad-ads', destination: { kind: 'job', id: 'sample-bad-12' } },
  async play({ canvas }) {
    const job = await canvas.findByRole('region', { name: '普工' });
    await expect(job).toHaveTextContent(findings.ask);
    await expect(job).toHaveTextContent(findings.code.noHeadCount);
    await expect(job).not.toHaveTextContent(findings.alarm);
  },
});
