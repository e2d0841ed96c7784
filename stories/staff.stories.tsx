import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { acting } from '../src/host/shell/shared/acting.texts.ts';
import { shell } from '../src/host/shell/texts.ts';
import { failure } from '../src/ui/answer/texts.ts';
import { begin, staff, summary, tasks, visits, waiting } from '../src/widgets/staff/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { failsWith, waits } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'staff',
  title: '页面/工作端',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'staff',
    role: 'staff',
    scenario: 'normal',
    town: '310118001',
    auth: { getToken: async () => 'staff-story' },
    report: fn(),
  },
  globals: on.pad,
  parameters: {
    docs: {
      description: {
        component: '工作人员在 PAD 上用：走访、帮办、替同意了的居民办事。名单只在内存里，办完一位就清除。',
      },
    },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.staff.stands) });

export const OneVisit = meta.story({
  name: '打开一户，记下走访到',
  async play({ canvas, userEvent }) {
    const list = within(await canvas.findByRole('list', { name: visits.list }));
    const [first] = list.getAllByRole('button');
    if (!first) throw new Error('the list has a visit');
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-current', 'true');
    const detail = within(await canvas.findByRole('region', { name: first.textContent ?? '' }));
    await userEvent.click(detail.getByRole('button', { name: visits.results.met }));
    await expect(await detail.findByText(visits.saved(visits.states.met))).toBeVisible();
  },
});

export const Consent = meta.story({
  name: '请居民看一看，再开始',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: staff.walkIn }));
    const form = within(await canvas.findByRole('form', { name: begin.title }));
    await userEvent.type(form.getByRole('textbox', { name: begin.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: begin.phone }), '13800000000');
    await userEvent.click(form.getByRole('button', { name: begin.start }));
    await expect(await form.findByRole('alert')).toHaveTextContent(begin.lacking.agreement);
  },
});

export const ForAResident = meta.story({
  name: '正在为居民办理',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: staff.walkIn }));
    const form = within(await canvas.findByRole('form', { name: begin.title }));
    await userEvent.type(form.getByRole('textbox', { name: begin.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: begin.phone }), '13800000000');
    await userEvent.click(form.getByRole('checkbox', { name: begin.agree }));
    await userEvent.click(form.getByRole('button', { name: begin.start }));
    await expect(await canvas.findByRole('note', { name: acting.note })).toHaveTextContent('示例居民');
    await expect(await canvas.findByRole('form', { name: '就业需求登记' })).toBeVisible();
    await expect(canvas.queryByRole('list', { name: visits.list })).toBeNull();
    await expect(canvas.getByRole('button', { name: shell.finish })).toBeEnabled();
  },
});

export const Offline = meta.story({
  name: '没有网：结果等着发',
  args: { scenario: 'reports-unreachable' },
  async play({ canvas, userEvent }) {
    const list = within(await canvas.findByRole('list', { name: visits.list }));
    const [first] = list.getAllByRole('button');
    if (!first) throw new Error('the list has a visit');
    await userEvent.click(first);
    await userEvent.click(await canvas.findByRole('button', { name: visits.results.missed }));
    await expect(await canvas.findByText(waiting.count(1))).toBeVisible();
    await expect(list.getByText(visits.waiting)).toBeVisible();
  },
});

export const Requests = meta.story({
  name: '帮办请求',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: staff.part.tasks }));
    const list = within(await canvas.findByRole('list', { name: tasks.list }));
    const [first] = list.getAllByRole('button');
    if (!first) throw new Error('the list has a request');
    await userEvent.click(first);
    await userEvent.click(await canvas.findByRole('button', { name: tasks.steps.declined }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(tasks.needWords);
    await expect(canvas.getByRole('region', { name: tasks.seen })).toHaveTextContent('已收到');
  },
});

export const Counts = meta.story({
  name: '今天的小结',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: staff.part.summary }));
    const page = await canvas.findByRole('region', { name: summary.title });
    await within(page).findByText(/等人接：\d+ 件/);
    await expect(page).not.toHaveTextContent('（示例）');
  },
});

export const Many = meta.story({
  name: '500 户',
  args: { scenario: 'visits-many' },
  async play({ canvas }) {
    await expect(await canvas.findByText(visits.count(500, 500))).toBeVisible();
    const items = within(canvas.getByRole('list', { name: visits.list })).getAllByRole('listitem');
    await expect(items.length).toBeLessThan(40);
    await expect(items[0]).toHaveAttribute('aria-setsize', '500');
  },
});

export const NotStaff = meta.story({
  name: '城市没有认出是工作人员',
  args: { auth: { getToken: async () => 'a-resident' } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(staff.notStaff);
  },
});

export const Lacking = meta.story({
  name: '城市没有走访和帮办',
  args: { lacks: ['listHomeVisits', 'listTasks', 'registerNeedFor', 'bookFor'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(staff.nothing)).toBeVisible();
  },
});

export const Empty = meta.story({
  name: '什么也没有',
  args: { scenario: 'empty' },
  async play({ canvas }) {
    await expect(await canvas.findByText(visits.none)).toBeVisible();
  },
});

export const Loading = meta.story({ name: '正在取数据', args: { scenario: 'silent' }, play: waits });

export const Down = meta.story({
  name: '接口没有回应',
  args: { scenario: 'down' },
  play: failsWith(failure.unavailable),
});
