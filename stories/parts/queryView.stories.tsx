import { expect, fn } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { Failure } from '../../src/domain/failure.ts';
import type { Remote } from '../../src/domain/remote.ts';
import { QueryView } from '../../src/ui/answer/QueryView.tsx';
import { answerTexts } from '../../src/ui/answer/texts.ts';
import { failures, waits } from '../plays.ts';

const retry = fn();

const meta = preview.meta({
  id: 'query-view',
  title: '零件/取数据的三种样子',
  parameters: {
    controls: { disable: true },
    part: true,
    docs: { description: { component: '等着、没取到、取到了。骨架和内容差不多高，页面不跳。' } },
  },
});

const show = (of: Remote<readonly string[]>) => (
  <QueryView of={of}>
    {(rows) => (
      <ul className="bullets">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    )}
  </QueryView>
);

export const Loading = meta.story({ name: '等着', render: () => show({ state: 'loading' }), play: waits });

export const Failed = meta.story({
  name: '没取到',
  render: () => show({ state: 'failed', failure: new Failure('unavailable'), retry }),
  play: failures.down,
});

export const Ready = meta.story({
  name: '取到了',
  render: () => show({ state: 'ready', answer: { value: ['保洁', '保安'], sample: false, dropped: [] } }),
  async play({ canvas }) {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvas.queryByRole('note')).toBeNull();
  },
});

export const ReadyWithNotes = meta.story({
  name: '取到了，有话要说',
  render: () =>
    show({
      state: 'ready',
      answer: { value: ['保洁'], sample: true, dropped: [{ path: 'items[1]', reason: 'null' }] },
    }),
  async play({ canvas }) {
    await expect(canvas.getByRole('note', { name: '示例数据' })).toBeVisible();
    await expect(canvas.getByText(answerTexts.dropped(1))).toBeVisible();
    await expect(canvas.getByRole('listitem')).toHaveTextContent('保洁');
  },
});

const outage = { day: '2026-11-23', time: '09:20', daysAgo: 0, retry, retrying: false };
const answer = { value: ['保洁', '保安'], sample: false, dropped: [] };

export const Kept = meta.story({
  name: '城市断了，是上次取到的',
  render: () => show({ state: 'ready', answer, outage }),
  async play({ canvas, userEvent }) {
    retry.mockClear();
    await expect(canvas.getByRole('status')).toHaveTextContent(answerTexts.cached('今天 9:20'));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: answerTexts.retry }));
    await expect(retry).toHaveBeenCalledOnce();
  },
});

export const KeptPart = meta.story({
  name: '一个来源断了，它的是几天前取到的',
  render: () =>
    show({
      state: 'ready',
      answer,
      outage: { ...outage, day: '2026-11-19', daysAgo: 4, sources: ['区人社'] },
    }),
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent(
      answerTexts.cachedPart(['区人社'], '11月19日 9:20'),
    );
  },
});

export const KeptRetrying = meta.story({
  name: '断了，正在重试',
  render: () => show({ state: 'ready', answer, outage: { ...outage, daysAgo: 1, retrying: true } }),
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent(answerTexts.cached('昨天 9:20'));
    await expect(canvas.getByRole('button')).toHaveTextContent(answerTexts.retrying);
  },
});
