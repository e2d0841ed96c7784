import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { calendar } from '../src/ui/calendar/texts.ts';
import { visits } from '../src/ui/nouns/booking/texts.ts';
import { functionsTitle } from '../src/ui/nouns/station/functions.texts.ts';
import { cases, monthBoard } from '../src/ui/nouns/station/texts.ts';
import { page } from '../src/widgets/stations/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'station',
  title: '页面/一个站点',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'stations',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'station' as const, id: 'sample-station-1' },
    report: fn(),
  },
  parameters: {
    docs: { description: { component: '哪天坐班、这个月有什么、能约什么、谁在、怎么去；信息栏可以打印。' } },
  },
});

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals }) {
    await look(pages.station.stands)({ canvas, globals });
    const board = within(canvas.getByRole('list', { name: `${monthBoard.title}，2026年11月` }));
    await expect(board.getAllByText(/坐班 9:00\u2060–\u206011:30、13:30\u2060–\u206016:30/)).toHaveLength(4);
    await expect(board.getByText(/政策宣讲/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: page.book(visits.expert.name) })).toBeEnabled();
    await expect(canvas.getByRole('heading', { name: cases.title })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: functionsTitle })).toBeVisible();
  },
});

export const NextYear = meta.story({
  name: '放假安排还没有公布的年份',
  async play({ canvas, userEvent }) {
    const next = await canvas.findByRole('button', { name: calendar.next });
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(await canvas.findByText(monthBoard.unsure)).toBeVisible();
  },
});

export const Plain = meta.story({
  name: '站点什么也没有多写',
  args: { destination: { kind: 'station' as const, id: 'sample-station-2' } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('region', { name: '夏阳街道示例二站' })).toBeVisible();
    await expect(canvas.queryByText(cases.title)).toBeNull();
    await expect(canvas.queryByText(page.demonstration)).toBeNull();
    await expect(canvas.getByText(page.unknown)).toBeVisible();
  },
});

export const Odd = meta.story({
  name: '城市没写坐标、电话和人，坐班写错了一行',
  args: { scenario: 'places-odd', destination: { kind: 'station' as const, id: 'bare-station' } },
  async play({ canvas, args }) {
    const region = within(await canvas.findByRole('region', { name: '什么都没写的站点（示例）' }));
    await expect(region.getByText(page.weekly('四', '9:00\u2060–\u206011:30'))).toBeVisible();
    await expect(region.getAllByText(page.unknown)).toHaveLength(2);
    await expect(region.queryByText(page.staff)).toBeNull();
    await expect(region.getByText('示例平台')).toBeVisible();
    await expect(region.getAllByRole('link')).toHaveLength(1);
    await expect(args.report).toHaveBeenCalled();
  },
});

export const PlatformsOnKiosk = meta.story({
  name: '查询机：招聘平台是二维码，不是链接',
  globals: on.kiosk,
  args: { scenario: 'places-odd', destination: { kind: 'station' as const, id: 'bare-station' } },
  async play({ canvas }) {
    const code = await canvas.findByRole('img', { name: page.platformCode('有地址的示例平台') });
    await expect(code).toBeVisible();
    await expect(canvas.queryByRole('img', { name: page.platformCode('示例平台') })).toBeNull();
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.queryByRole('button', { name: '有地址的示例平台' })).toBeNull();
  },
});
