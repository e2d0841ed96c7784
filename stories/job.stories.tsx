import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { JOB_CODE_FIELDS } from '../src/domain/knownCodes.ts';
import { splitView } from '../src/ui/list/texts.ts';
import { jobFilterWords } from '../src/ui/words/job.texts.ts';
import { travel } from '../src/ui/words/travel.texts.ts';
import { detail, findings } from '../src/widgets/jobs/texts.ts';
import { type Canvas, failures, waits } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const open = { kind: 'job', id: 'sample-00001' } as const;

const meta = preview.meta({
  id: 'job',
  title: '页面/一个岗位',
  component: Stage,
  argTypes: controls,
  args: { widget: 'jobs', scenario: 'normal', town: '310118001', destination: open },
  parameters: {
    docs: { description: { component: '一个岗位的全部内容。宽的屏幕上，列表留在旁边。' } },
  },
});

async function shows({ canvas }: Canvas) {
  const job = await canvas.findByRole('region', { name: '会展服务员' });
  const { pay, headCount, workplace, hours, valid, contact, from } = detail;
  const codes = JOB_CODE_FIELDS.map((field) => jobFilterWords[field].legend);
  for (const fact of [pay, headCount, ...codes, workplace, hours, valid, contact, from]) {
    await expect(job).toHaveTextContent(fact);
  }
  await expect(job).toHaveTextContent(travel('walk', 8));
  await expect(canvas.getByRole('button', { name: detail.help })).toBeEnabled();
  await expect(canvas.getByRole('button', { name: splitView.back })).toBeEnabled();
}

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

export const Missing = meta.story({
  name: '已经撤下',
  args: { destination: { kind: 'job', id: 'no-such-job' } },
  play: failures.missing,
});

export const Loading = meta.story({ name: '正在取数据', args: { scenario: 'silent' }, play: waits });
export const Down = meta.story({ name: '没有取到', args: { scenario: 'jobs-down' }, play: failures.down });

async function besideList({ canvas }: Canvas) {
  await shows({ canvas });
  await expect(await canvas.findByRole('list', { name: '岗位列表' })).toBeVisible();
}

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow, play: shows });
export const Pad = meta.story({ name: '平板', globals: on.pad, play: besideList });
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk, play: besideList });
export const Elder = meta.story({
  name: '长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  play: shows,
});
export const Dark = meta.story({ name: '深色', globals: on.dark, play: shows });
