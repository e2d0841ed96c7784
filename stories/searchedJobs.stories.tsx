import { expect, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { jobFilterWords } from '../src/ui/words/job.texts.ts';
import { leastPay, payLeasts } from '../src/ui/words/pay.texts.ts';
import { jobs as texts } from '../src/widgets/jobs/texts.ts';
import { understood } from '../src/widgets/jobs/understood.texts.ts';
import { jobList, OPEN, settles } from './jobList.ts';
import { on } from './settings.tsx';

const meta = preview.meta({ id: 'jobs', title: '页面/岗位信息', ...jobList });

export const Search = meta.story({
  name: '搜索',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '保安{Enter}');
    await waitFor(() => expect(canvas.getByText(/^共 \d{1,2} 个岗位$/)).toBeVisible());
    await waitFor(() => {
      const [first] = canvas.getAllByRole('listitem');
      expect(first).toHaveTextContent('保安');
    });
  },
});

export const UnderstoodWords = meta.story({
  name: '听懂的话：一项项可以去掉',
  async play({ canvas, userEvent, step }) {
    const box = await canvas.findByRole('searchbox', { name: '搜索岗位' });
    await userEvent.type(box, '想找个不上夜班的保洁，三千以上{Enter}');
    const chip = (label: string) => canvas.findByRole('button', { name: understood.takeOff(label) });
    await step('说出听懂了什么', async () => {
      await expect(await chip('不上夜班')).toBeVisible();
      await expect(await chip('每月 3000 元以上')).toBeVisible();
      await expect(canvas.getByText(/^按“保洁”找的，也看了/)).toBeVisible();
    });
    await step('去掉一项，话也改了', async () => {
      await userEvent.click(await chip('每月 3000 元以上'));
      await waitFor(() => expect(canvas.queryByRole('button', { name: /3000/ })).toBeNull());
      await expect(box).toHaveValue('想找个不上夜班的保洁');
      await expect(await chip('保洁')).toHaveFocus();
    });
  },
});

export const NoJobMatter = meta.story({
  name: '问的不是岗位',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '公积金怎么提取{Enter}');
    await expect(await canvas.findByText(understood.elsewhere('公积金'))).toBeVisible();
    await expect(canvas.getByText(/12329/)).toBeVisible();
  },
});

export const Suggested = meta.story({
  name: '边写边提示',
  async play({ canvas, userEvent }) {
    const box = await canvas.findByRole('searchbox', { name: '搜索岗位' });
    await userEvent.type(box, '保');
    const list = await canvas.findByRole('list', { name: texts.suggestions });
    const [first] = within(list).getAllByRole('button');
    const name = first?.textContent ?? '';
    await userEvent.keyboard('{ArrowDown}');
    await expect(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement).toBe(first);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('list', { name: texts.suggestions })).toBeNull();
    await userEvent.type(box, '洁{ArrowDown}{Enter}');
    await expect(box).not.toHaveValue(name === '' ? '' : '保洁');
  },
});

export const NothingFound = meta.story({
  name: '没有找到',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '宇航员{Enter}');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.stations })).toBeVisible();
  },
});

export const Filters = meta.story({
  name: '筛选',
  async play({ canvas, userEvent }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const label = payLeasts['month:6000'];
    const band = within(canvas.getByRole('group', { name: leastPay.month.legend })).getByRole('checkbox', {
      name: /^6000/,
    });
    const count = Number.parseInt(band.closest('label')?.lastElementChild?.textContent ?? '', 10);
    await userEvent.click(band);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
    await expect(canvas.getByText(texts.filters(1))).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.clear })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: texts.see(count) }));
    await expect(band).not.toBeVisible();
    await expect(canvas.getByText(texts.filters(1))).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: texts.takeOff(label) }));
    await expect(await canvas.findByText(texts.count(OPEN))).toBeVisible();
    await expect(canvas.queryByRole('list', { name: texts.set })).toBeNull();
    await expect(canvas.getByText(texts.filters(0))).toHaveFocus();
  },
});

export const FiltersOfSteps = meta.story({
  name: '筛选：学历、经验、日期各选一档，“看”的按钮一直在眼前',
  globals: on.narrow,
  async play({ canvas, userEvent, step }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const pick = async (filter: 'education' | 'experience' | 'posted', short: string) => {
      const group = canvas.getByRole('group', { name: jobFilterWords[filter].legend });
      const choice = () => within(group).getByRole('checkbox', { name: new RegExp(`^${short} `) });
      await userEvent.click(choice());
      await expect(choice()).toBeChecked();
      return group;
    };
    const seen = () => canvas.findByRole('button', { name: /^看 \d+ 个岗位/ });
    const count = async () => Number((await seen()).textContent?.match(/\d+/)?.[0]);
    await step('每加一项都更少', async () => {
      const counts = [await count()];
      for (const [filter, short] of [
        ['education', '大专'],
        ['experience', '1 年'],
        ['posted', '近 7 天'],
      ] as const) {
        const before = counts.at(-1) ?? 0;
        await pick(filter, short);
        await waitFor(async () => expect(await count()).toBeLessThan(before));
        counts.push(await count());
      }
    });
    await step('同一项只选一档', async () => {
      const group = await pick('posted', '近 30 天');
      await expect(within(group).getAllByRole('checkbox', { checked: true })).toHaveLength(1);
      await expect(await canvas.findByRole('button', { name: texts.takeOff('近 30 天发布') })).toBeVisible();
    });
    await step('筛选再长，按钮也看得见', async () => {
      const { top, bottom } = (await seen()).getBoundingClientRect();
      await expect(top).toBeGreaterThan(0);
      await expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    });
  },
});

export const NothingOfSteps = meta.story({
  name: '没有找到：学历放宽一档',
  async play({ canvas, userEvent }) {
    await settles({ canvas });
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const { legend, short } = jobFilterWords.education;
    const group = within(canvas.getByRole('group', { name: legend }));
    await userEvent.click(group.getByRole('checkbox', { name: new RegExp(`^${short?.any} `) }));
    await userEvent.type(canvas.getByRole('searchbox', { name: '搜索岗位' }), '会计{Enter}');
    const ways = within(await canvas.findByRole('list', { name: texts.widen }));
    const way = ways.getByRole('button', { name: /^放宽到“学历到/ });
    const count = Number(way.textContent?.match(/(\d+) 个岗位/)?.[1]);
    await userEvent.click(way);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^去掉 学历到/ })).toBeVisible();
  },
});

export const Widened = meta.story({
  name: '没有找到：放宽一个条件',
  args: { destination: { kind: 'jobs', within: { minutes: 5, mode: 'walk' } } },
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索岗位' }), '保洁{Enter}');
    const ways = within(await canvas.findByRole('list', { name: texts.widen }));
    const [way] = ways.getAllByRole('button');
    if (!way) throw new Error('nothing can be widened');
    const count = Number(way.textContent?.match(/(\d+) 个岗位/)?.[1]);
    // The limit is called what its chip is called.
    await expect(canvas.getByText(texts.costsMost(texts.within(5), count))).toBeVisible();
    await userEvent.click(way);
    await expect(await canvas.findByText(`共 ${count} 个岗位`)).toBeVisible();
  },
});
