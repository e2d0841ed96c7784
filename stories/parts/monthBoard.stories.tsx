import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { monthBoard } from '../../src/domain/monthBoard.ts';
import type { Notice } from '../../src/domain/station.ts';
import { MonthBoard } from '../../src/ui/nouns/station/MonthBoard.tsx';
import { monthBoard as texts } from '../../src/ui/nouns/station/texts.ts';
import { object, text } from '../controls.ts';
import { on } from '../settings.tsx';

const sittings = [
  { weekday: 3, from: '09:00', to: '11:30' },
  { weekday: 3, from: '13:30', to: '16:30' },
] as const;
const notices: readonly Notice[] = [
  { day: '2026-11-03', from: '14:00', to: '15:00', title: '政策宣讲：补贴怎么申请（示例）' },
  { day: '2026-11-18', from: '09:30', to: '11:00', title: '现场培训：手机找工作（示例）' },
  { day: '2026-11-24', from: '10:00', to: '11:00', title: '手工体验（示例）', cancelled: true },
  { day: '2026-11-26', from: '09:00', to: '11:30', title: '社区现场招聘会（示例）' },
  { day: '2026-11-26', from: '13:30', to: '15:30', title: '专家坐诊：创业（示例）' },
  { day: '2026-11-26', from: '16:00', to: '17:00', title: '简历门诊（示例）' },
];
const station = { id: 's', timetable: sittings, notices };
const ordinary = () => 'ordinary' as const;

const meta = preview.meta({
  id: 'month-board',
  title: '零件/信息栏（大屏）',
  component: MonthBoard,
  argTypes: {
    name: text({ name: '站点', description: '念给看不见的人听的名字里有它。' }),
    board: object({ name: '这个月', description: '哪天坐班，哪天有活动；没有的日子不写。' }),
    today: text({ name: '今天', description: '这一天画一个框，之前的日子变淡。' }),
  },
  args: {
    name: '夏阳街道示例一站',
    board: monthBoard(station, '2026-11', ordinary),
    today: '2026-11-23',
  },
  globals: on.board,
  parameters: {
    part: true,
    docs: { description: { component: '挂在墙上的每月信息栏：三米外看得清，没有可以点的东西。' } },
  },
  decorators: [
    (Story) => (
      <div style={{ height: 'calc(100vh - 32px)' }}>
        <Story />
      </div>
    ),
  ],
});

/** Nothing of a day lies under the next week, and nothing below the edge of the screen. */
function expectAllInView(canvas: HTMLElement) {
  for (const day of canvas.querySelectorAll('td > div')) {
    const [own, field] = [day, day.parentElement ?? day].map((node) => node.getBoundingClientRect());
    expect(own?.bottom, day.textContent ?? '').toBeLessThanOrEqual((field?.bottom ?? 0) + 1);
    expect(own?.bottom).toBeLessThanOrEqual(window.innerHeight);
  }
}

export const Lobby = meta.story({
  name: '横屏',
  async play({ canvas, canvasElement }) {
    await expect(
      canvas.getByRole('table', { name: texts.of('夏阳街道示例一站', '2026年11月') }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(5);
    await expect(
      canvas.getByText(`${texts.cancelled} 10:00\u2060–\u200B11:00 手工体验（示例）`),
    ).toBeVisible();
    await expect(canvas.getByText(texts.more(1))).toBeVisible();
    expectAllInView(canvasElement);
  },
});

/** A month in which a lot is on every day on which staff sit. */
const busy = monthBoard(
  {
    ...station,
    notices: ['02', '09', '16', '23', '30'].flatMap((day) =>
      notices.slice(3).map((notice) => ({ ...notice, day: `2026-12-${day}` })),
    ),
  },
  '2026-12',
  ordinary,
);

export const Busy = meta.story({
  name: '排得很满：放不下的说还有几项',
  args: { board: busy, today: '2026-12-01' },
  async play({ canvas, canvasElement }) {
    await expect(canvas.getAllByText(/^还有 \d 项$/)).toHaveLength(5);
    expectAllInView(canvasElement);
  },
});

export const BusyUpright = meta.story({
  name: '排得很满，竖放',
  globals: on.upright,
  args: { board: busy, today: '2026-12-01' },
  play: ({ canvasElement }) => expectAllInView(canvasElement),
});

export const Weekend = meta.story({
  name: '周末也有活动，六个星期，放假安排未公布',
  args: {
    today: '2027-05-02',
    board: monthBoard(
      {
        ...station,
        notices: [{ day: '2027-05-30', from: '09:00', to: '11:00', title: '周末招聘会（示例）' }],
      },
      '2027-05',
      () => 'unknown',
    ),
  },
  async play({ canvas, canvasElement }) {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(7);
    await expect(canvas.getAllByRole('row')).toHaveLength(7);
    await expect(canvas.getByText(texts.unsure)).toBeVisible();
    expectAllInView(canvasElement);
  },
});
