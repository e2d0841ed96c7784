import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { answerTexts } from '../src/ui/answer/texts.ts';
import { jobs as texts } from '../src/widgets/jobs/texts.ts';
import { understood } from '../src/widgets/jobs/understood.texts.ts';
import { pass } from './city.ts';
import { jobList } from './jobList.ts';

const meta = preview.meta({ id: 'jobs', title: '页面/岗位信息', ...jobList });

/** Scrolls down until something is there. */
const toTheEnd = (seen: () => Promise<void>) =>
  waitFor(
    async () => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await seen();
    },
    { timeout: 10_000 },
  );

export const Many = meta.story({
  name: '一百万个岗位：城市自己找，数到十万为止',
  args: { scenario: 'many' },
  async play({ canvas, userEvent, step }) {
    await step('数是下限，条数不知道', async () => {
      await canvas.findByText(texts.countAtLeast(100_000));
      await expect(canvas.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '-1');
    });
    await step('听懂的话作数据送去', async () => {
      await userEvent.type(canvas.getByRole('searchbox', { name: texts.search }), '赵巷 夜班 保安{Enter}');
      await expect(await canvas.findByRole('button', { name: understood.takeOff('夜班') })).toBeVisible();
      await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(/赵巷镇/));
      await expect(await canvas.findByText(/^共 [\d,]+ 个岗位$/)).toBeVisible();
    });
  },
});

export const ManyFiltered = meta.story({
  name: '一百万个岗位：条件后面是城市数的数',
  args: { scenario: 'many' },
  async play({ canvas, userEvent }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await userEvent.click(canvas.getByText(texts.filters(0)));
    const [first] = await canvas.findAllByRole('checkbox');
    await expect(first).toHaveAccessibleName(/\d/);
  },
});

export const ManySlow = meta.story({
  name: '一百万个岗位：找得慢，先留着原来的，再改一个词就不等了',
  args: { scenario: 'many-slow' },
  async play({ canvas, userEvent, step }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    const box = canvas.getByRole('searchbox', { name: texts.search });
    await step('还在找', async () => {
      await userEvent.type(box, '保安{Enter}');
      await canvas.findByText(answerTexts.loading);
      await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(3);
    });
    await step('不找了', async () => {
      await userEvent.clear(box);
      await canvas.findByText(texts.countAtLeast(100_000));
    });
  },
});

export const ManyNothing = meta.story({
  name: '一百万个岗位：一个也没找到',
  args: { scenario: 'many' },
  async play({ canvas, userEvent }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await userEvent.type(canvas.getByRole('searchbox', { name: texts.search }), '宇航员教练甲乙{Enter}');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
  },
});

export const ManyDown = meta.story({
  name: '一百万个岗位：城市找不了',
  args: { scenario: 'many-down' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert', {}, { timeout: 10_000 })).toBeVisible();
    await expect(canvas.getByRole('button', { name: answerTexts.retry })).toBeEnabled();
  },
});

export const ManyTailDown = meta.story({
  name: '一百万个岗位：后面的没取到',
  args: { scenario: 'many-tail-down' },
  async play({ canvas }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    await toTheEnd(() => expect(canvas.getByText(answerTexts.moreFailed)).toBeVisible());
  },
});

export const ManyExpired = meta.story({
  name: '一百万个岗位：翻到一半，位置过期，从头取过',
  args: { scenario: 'many' },
  async play({ canvas }) {
    await canvas.findByText(texts.countAtLeast(100_000));
    pass(11);
    await toTheEnd(() => expect(canvas.getByText(texts.restarted)).toBeInTheDocument());
    window.scrollTo(0, 0);
    await expect(canvas.getByText(texts.restarted)).toBeVisible();
  },
});
