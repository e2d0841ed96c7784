import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { contradictionText, reasons } from '../src/ui/nouns/match/texts.ts';
import { relaxing, match as texts } from '../src/widgets/jobs/match/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { matchingIs, needIs } from './ownNeed.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'matches',
  title: '页面/供需匹配',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: {
    widget: 'jobs',
    scenario: 'normal',
    town: '310118001',
    destination: { kind: 'matches' },
    report: fn(),
    badge: fn(),
  },
  parameters: {
    docs: {
      description: {
        component: '按登记的想法挑岗位：为什么合适，要留意什么，放宽哪条多几个。可以不按匹配排序。',
      },
    },
  },
  beforeEach: () => void needIs(),
});

const lists = look(pages.matches.stands);

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals, args }) {
    await lists({ canvas, globals });
    const [first] = within(canvas.getByRole('list', { name: texts.list })).getAllByRole('listitem');
    if (!first) throw new Error('the list is empty');
    await expect(within(first).getByRole('list', { name: reasons.fitting })).toBeVisible();
    await waitFor(() => expect(args.badge).toHaveBeenCalledWith(0));
  },
});

export const NoNeed = meta.story({
  name: '还没有登记',
  beforeEach: () => void personalStore(clock).change('need', () => undefined),
  async play({ canvas }) {
    await expect(await canvas.findByText(texts.noNeed)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.jobs })).toBeVisible();
  },
});

export const PlainOrder = meta.story({
  name: '不按匹配排序，下次还记得',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('radio', { name: texts.plain }));
    await expect(await canvas.findByText(texts.plainWhy(true))).toBeVisible();
    await expect(canvas.queryByRole('list', { name: reasons.fitting })).toBeNull();
    await waitFor(() => expect(personalStore(clock).state().parts.matching?.plainOrder).toBe(true));
  },
});

export const PlainBefore = meta.story({
  name: '上次选了不按匹配排序',
  beforeEach: () => void matchingIs({ plainOrder: true }),
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: texts.plainList })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: texts.plain })).toBeChecked();
  },
});

export const Relaxed = meta.story({
  name: '放宽一条',
  beforeEach: () => void needIs({ withinMinutes: 5 }),
  async play({ canvas, userEvent }) {
    const chip = await canvas.findByRole('checkbox', { name: new RegExp(relaxing.place) });
    const more = Number.parseInt(chip.closest('label')?.lastElementChild?.textContent ?? '', 10);
    const suiting = () => Number(/合适的 (\d+) 个/.exec(canvas.getByRole('status').textContent ?? '')?.[1]);
    const before = suiting();
    await userEvent.click(chip);
    await waitFor(() => expect(suiting()).toBe(before + more));
    await userEvent.click(canvas.getByRole('checkbox', { name: relaxing.place }));
    await waitFor(() => expect(suiting()).toBe(before));
  },
});

export const LackingSkill = meta.story({
  name: '差一张证：有什么班可以学',
  beforeEach: () =>
    void needIs({ wants: ['物业维修'], leastPay: undefined, withinMinutes: undefined, townCode: undefined }),
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { name: texts.lacking })).toBeVisible();
    await expect(await canvas.findByText(/低压电工作业取证班/)).toBeVisible();
  },
});

export const Contradicting = meta.story({
  name: '想法自己打架',
  beforeEach: () => void needIs({ wants: ['夜班保安'], nightShift: false }),
  async play({ canvas }) {
    const words = contradictionText({ code: 'nights', said: '夜班保安' });
    await expect(await canvas.findByText(words)).toBeVisible();
    await expect(await canvas.findByRole('list', { name: texts.list })).toBeVisible();
  },
});

export const OpensOne = meta.story({
  name: '打开一个，再回来',
  async play({ canvas, userEvent }) {
    const list = within(await canvas.findByRole('list', { name: texts.list }));
    const [first] = list.getAllByRole('button');
    if (!first) throw new Error('the list is empty');
    const title = first.textContent ?? '';
    await userEvent.click(first);
    await expect(await canvas.findByRole('region', { name: title })).toBeVisible();
  },
});
