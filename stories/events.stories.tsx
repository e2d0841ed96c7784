import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { calendar } from '../src/ui/calendar/texts.ts';
import { events } from '../src/widgets/events/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'events',
  title: '页面/招聘活动',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'events', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '先来的在前，过了的在最后；也可以按日历看。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.events.stands) });

export const Month = meta.story({
  name: '看日历：用方向键走到一天',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: events.views.month }));
    const month = within(await canvas.findByRole('table', { name: '2026年11月' }));
    month.getByRole('button', { name: /^11月23日 周一，今天/ }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(month.getByRole('button', { name: /^11月26日 周四，共 1 场活动$/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const list = within(canvas.getByRole('list', { name: events.list }));
    await expect(list.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: calendar.next }));
    await expect(await canvas.findByRole('table', { name: '2026年12月' })).toBeVisible();
  },
});

export const NextMonth = meta.story({
  name: '看日历：方向键走到下个月，焦点跟着走',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: events.views.month }));
    const month = within(await canvas.findByRole('table', { name: '2026年11月' }));
    const stops = month.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    await expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const next = within(await canvas.findByRole('table', { name: '2026年12月' }));
    await expect(next.getByRole('button', { name: /^12月7日/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    const back = within(await canvas.findByRole('table', { name: '2026年11月' }));
    await expect(back.getByRole('button', { name: /^11月30日/ })).toHaveFocus();
    await expect(back.getByRole('button', { name: /^11月30日/ })).toHaveAttribute('aria-pressed', 'true');
  },
});
