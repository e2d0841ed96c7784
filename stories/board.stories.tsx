import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { functions } from '../src/ui/nouns/station/functions.texts.ts';
import {
  board,
  events as eventTexts,
  functions as functionTexts,
  jobs as jobTexts,
  policy as policyTexts,
  week as weekTexts,
} from '../src/widgets/home/board/texts.ts';
import { controls } from './controls.ts';
import { type Canvas, saysSample } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const meta = preview.meta({
  id: 'board',
  title: '页面/大屏',
  component: Stage,
  globals: on.board,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: {
      description: {
        component:
          '站点大厅里的屏，三米外看，没有人碰：一页只说一件事，停 12 到 15 秒自己翻。横放 1920×1080，竖放 1080×1920。',
      },
    },
  },
});

/** The page stands, with its code, and nothing is taller or wider than the screen. */
const shows =
  (title: string, opens: string) =>
  async ({ canvas }: Canvas) => {
    await expect(await canvas.findByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(await canvas.findByRole('img', { name: board.code(opens) })).toBeVisible();
    await waitFor(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      expect(scrollHeight).toBeLessThanOrEqual(innerHeight);
      expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
    });
  };

const jobsStand = shows(jobTexts.reach, jobTexts.code);
const noJobs = ['searchJobs'] as const;
const weekStands = shows(weekTexts.title, weekTexts.code);
const noStations = [...noJobs, 'listStations'] as const;
const policyStands = shows(policyTexts.title, policyTexts.code);
const onlyEvents = [...noStations, 'listPolicies'] as const;
const eventsStand = shows(eventTexts.title, eventTexts.code);
const functionsStand = shows(functionTexts.title, functionTexts.code);

export const Jobs = meta.story({
  name: '附近的新岗位',
  async play({ canvas }) {
    await jobsStand({ canvas });
    await saysSample({ canvas });
    await expect(canvas.getByText(board.estimate)).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
});

export const JobsUpright = meta.story({
  name: '附近的新岗位，竖放',
  globals: on.upright,
  async play({ canvas }) {
    await jobsStand({ canvas });
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
});

export const Week = meta.story({ name: '本周服务时间', args: { lacks: noJobs }, play: weekStands });

export const WeekOfOtherStation = meta.story({
  name: '本周服务时间：宿主指定的站点',
  args: { lacks: noJobs, station: 'sample-station-5' },
  async play({ canvas }) {
    await weekStands({ canvas });
    await expect(canvas.queryByText('夏阳街道示例一站')).toBeNull();
  },
});

export const WeekUpright = meta.story({
  name: '本周服务时间，竖放',
  globals: on.upright,
  args: { lacks: noJobs },
  play: weekStands,
});

export const Policy = meta.story({
  name: '快到期的政策',
  args: { lacks: noStations },
  async play({ canvas }) {
    await policyStands({ canvas });
    await expect(canvas.getByText('38')).toBeVisible();
    // What the documents say is no sample.
    await expect(canvas.queryByRole('note', { name: board.sample })).toBeNull();
  },
});

export const PolicyUpright = meta.story({
  name: '快到期的政策，竖放',
  globals: on.upright,
  args: { lacks: noStations },
  play: policyStands,
});

export const Events = meta.story({ name: '最近的活动', args: { lacks: onlyEvents }, play: eventsStand });

export const EventsUpright = meta.story({
  name: '最近的活动，竖放',
  globals: on.upright,
  args: { lacks: onlyEvents },
  play: eventsStand,
});

export const Slow = meta.story({
  name: '还没有取到：先说六件事',
  args: { scenario: 'silent' },
  async play({ canvas }) {
    await functionsStand({ canvas });
    await expect(canvas.getAllByRole('listitem')).toHaveLength(functions.length);
    await expect(canvas.queryByText(board.lacking)).toBeNull();
  },
});

export const Failing = meta.story({
  name: '取不到：六件事还在，写明打 12333',
  args: { scenario: 'down' },
  async play({ canvas }) {
    await functionsStand({ canvas });
    await expect(await canvas.findByText(board.lacking)).toBeVisible();
  },
});

export const FailingUpright = meta.story({
  name: '取不到，竖放',
  globals: on.upright,
  args: { scenario: 'down' },
  play: functionsStand,
});

export const Empty = meta.story({
  name: '城市里什么也没有',
  args: { scenario: 'empty' },
  async play({ canvas }) {
    await functionsStand({ canvas });
    await expect(canvas.getByText(anyNumbers(board.progress(1, 1)))).toBeInTheDocument();
  },
});

export const Night = meta.story({
  name: '夜里：只有钟',
  args: { hours: { from: '20:00', to: '21:00' } },
  async play({ canvas }) {
    await expect(await canvas.findByText('09:20')).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
});

export const Dark = meta.story({ name: '深色', globals: { ...on.board, ...on.dark }, play: jobsStand });
