import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { remind } from '../src/ui/go/texts.ts';
import { signUp } from '../src/ui/nouns/signUp/texts.ts';
import { event } from '../src/widgets/events/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const open = (id: string) => ({ destination: { kind: 'event' as const, id } });

const meta = preview.meta({
  id: 'event',
  title: '页面/一场活动',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'events', scenario: 'normal', town: '310118001', ...open('sample-event-1'), report: fn() },
  parameters: {
    docs: { description: { component: '什么时候、在哪里、谁会来；报名；到点才给进去的链接。' } },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.event.stands) });

export const AtStation = meta.story({
  name: '在站点办的：写明是哪个站，点名字去看怎么走',
  async play({ canvas, userEvent }) {
    const facts = within(await canvas.findByRole('region', { name: '社区现场招聘会（示例）' }));
    const station = await facts.findByRole('button', { name: /示例一站$/ });
    const name = station.textContent;
    await expect(facts.getByText(event.station)).toBeVisible();
    await userEvent.click(station);
    await expect(await canvas.findByRole('region', { name })).toBeVisible();
  },
});

export const Online = meta.story({
  name: '线上：还没到时间',
  args: open('sample-event-5'),
  async play({ canvas }) {
    await expect(await canvas.findByText(event.joinLater('18:45'))).toBeVisible();
    await expect(canvas.queryByRole('link', { name: event.join })).toBeNull();
  },
});

export const Full = meta.story({
  name: '报满了',
  args: open('sample-event-8'),
  async play({ canvas }) {
    await expect(await canvas.findByText(signUp.full('event'))).toBeVisible();
  },
});

export const Over = meta.story({
  name: '已经结束',
  args: open('sample-event-10'),
  async play({ canvas }) {
    await expect(await canvas.findByText(event.closed.over)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: signUp.open })).toBeNull();
  },
});

export const Cancelled = meta.story({
  name: '取消了',
  args: open('sample-event-12'),
  async play({ canvas }) {
    await expect(await canvas.findByText(event.closed.cancelled)).toBeVisible();
  },
});

export const Reminded = meta.story({
  name: '请宿主提醒：设好了，说什么时候',
  args: { remind: fn() },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole('button', { name: remind.set }));
    await expect(await canvas.findByText(/会提醒您/)).toBeVisible();
    await expect(args.remind).toHaveBeenCalledOnce();
    await expect(canvas.queryByRole('button', { name: remind.set })).toBeNull();
  },
});

export const NotReminded = meta.story({
  name: '请宿主提醒：没设成，说还有什么办法',
  args: { remind: fn(() => false) },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: remind.set }));
    await expect(await canvas.findByText(remind.failed)).toBeVisible();
    await expect(canvas.getByRole('button', { name: remind.set })).toBeEnabled();
  },
});

export const Odd = meta.story({
  name: '直播的地址不是网址',
  args: { ...open('odd-event'), scenario: 'places-odd' },
  async play({ canvas }) {
    await expect(await canvas.findByText(event.noLink)).toBeVisible();
    await expect(canvas.queryByText(event.join)).toBeNull();
  },
});
