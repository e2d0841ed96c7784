import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { resume } from '../src/widgets/guidance/tools/resume.texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'resume',
  title: '页面/写简历',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'resume' as const },
  },
  parameters: {
    docs: {
      description: { component: '只在这台设备上，一页纸，打印出来；从登记过的需求里抄好想做什么、会什么。' },
    },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.resume.stands) });

export const FromNeed = meta.story({
  name: '登记过需求：先抄好',
  async beforeEach() {
    await personalStore(clock).change('need', () => ({
      id: 'need-1',
      need: { wants: ['保洁', '食堂'], skills: ['切配'], employment: [] },
      registeredOn: '2026-11-20',
      state: 'open',
    }));
  },
  async play({ canvas, userEvent }) {
    const wants = await canvas.findByRole('textbox', { name: resume.labels.wants });
    await expect(wants).toHaveValue('保洁、食堂');
    await userEvent.type(canvas.getByRole('textbox', { name: resume.labels.phone }), '138');
    await expect(canvas.getByText(resume.badPhone)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: resume.clear }));
    await expect(canvas.queryByText(resume.badPhone)).toBeNull();
  },
});

export const Kept = meta.story({
  name: '上次写的还在',
  async beforeEach() {
    await personalStore(clock).change('resume', () => ({ name: '示例居民', wants: '保洁' }));
  },
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByRole('textbox', { name: resume.labels.name })).toHaveValue('示例居民');
    await expect(canvas.getByText(resume.kept)).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: resume.labels.about }), '早晚班都行');
    await expect(canvas.getByRole('textbox', { name: resume.labels.wants })).toHaveValue('保洁');
  },
});

export const Shared = meta.story({
  name: '查询机：写的不留',
  globals: on.kiosk,
  async play({ canvas }) {
    await expect(await canvas.findByText(resume.notKept)).toBeVisible();
    await expect(canvas.queryByText(resume.kept)).toBeNull();
  },
});

export const TooLong = meta.story({
  name: '一页放不下',
  async beforeEach() {
    const did = Array.from({ length: 60 }, (_, nth) => `第 ${nth} 份工作`).join('\n');
    await personalStore(clock).change('resume', () => ({ did }));
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(resume.tooLong(21))).toBeVisible();
  },
});
