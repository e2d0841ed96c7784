import { createRef, useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { CardButton } from '../../src/ui/list/CardButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../src/ui/list/VirtualList.tsx';

const ROWS = 10_000;
const rows = Array.from({ length: ROWS }, (_, index) => `第 ${index + 1} 个岗位`);
const keyOf = (row: string) => row;
const handle = createRef<VirtualListHandle>();
const onNearEnd = fn();
const onOpen = fn();

const meta = preview.meta({
  id: 'virtual-list',
  title: '零件/很长的列表',
  render: () => (
    <VirtualList
      ref={handle}
      label="很长的列表"
      items={rows}
      total={ROWS}
      keyOf={keyOf}
      estimate={90}
      onNearEnd={onNearEnd}
    >
      {(row) => (
        <article className="card">
          <CardButton onOpen={onOpen}>{row}</CardButton>
          <p className="quiet">夏阳街道 · 示例公司</p>
        </article>
      )}
    </VirtualList>
  ),
  parameters: {
    controls: { disable: true },
    part: true,
    docs: { description: { component: '一万条也只画看得见的几条；读屏的人知道一共多少。' } },
  },
});

export const TenThousand = meta.story({
  name: '一万条',
  async play({ canvas, canvasElement }) {
    const [first] = await canvas.findAllByRole('listitem');
    await expect(first).toHaveAttribute('aria-setsize', '10000');
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(400);
    await expect(document.documentElement.scrollHeight).toBeGreaterThan(ROWS * 80);
  },
});

export const ToTheEnd = meta.story({
  name: '一直滚到底',
  async play({ canvas, canvasElement }) {
    onNearEnd.mockClear();
    await waitFor(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      expect(canvas.getByText(`第 ${ROWS} 个岗位`)).toBeVisible();
    });
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(400);
    await waitFor(() => expect(onNearEnd).toHaveBeenCalled());
    window.scrollTo(0, 0);
  },
});

export const ToOne = meta.story({
  name: '回到某一条，焦点也到',
  async play({ canvas }) {
    await canvas.findAllByRole('listitem');
    handle.current?.focus('第 5000 个岗位');
    await waitFor(() => expect(canvas.getByRole('button', { name: '第 5000 个岗位' })).toHaveFocus());
    await expect(canvas.getByRole('button', { name: '第 5000 个岗位' })).toBeVisible();
    window.scrollTo(0, 0);
  },
});

const PAGE = 50;
const KEPT = 500;
/** Rows of different heights, so that a row that leaves the memory cannot keep its place by an estimate. */
const heightOf = (row: string) => ((Number.parseInt(row.slice(2), 10) % 3) + 1) * 40;

/** Loads a page at each end, and keeps the last 500 rows. */
function Windowed() {
  const [{ from, to }, setPlace] = useState({ from: 0, to: PAGE });
  return (
    <VirtualList
      label="只留五百条的列表"
      items={rows.slice(from, to)}
      offset={from}
      total={-1}
      keyOf={keyOf}
      estimate={90}
      onNearEnd={() => setPlace({ from: Math.max(0, to + PAGE - KEPT), to: to + PAGE })}
      onNearStart={() => setPlace({ from: from - PAGE, to: Math.min(to, from - PAGE + KEPT) })}
    >
      {(row) => (
        <article className="card">
          <CardButton onOpen={onOpen}>{row}</CardButton>
          <p className="quiet" style={{ height: heightOf(row) }}>
            夏阳街道 · 示例公司
          </p>
        </article>
      )}
    </VirtualList>
  );
}

export const KeptFiveHundred = meta.story({
  name: '只留五百条，往下往上都不跳',
  render: () => <Windowed />,
  async play({ canvas }) {
    const seen = (nth: number) => canvas.queryByText(`第 ${nth} 个岗位`);
    await canvas.findAllByRole('listitem');
    // A step in each frame, as a person scrolls, so that every row is measured once.
    const scrollTo = async (nth: number, step: number) => {
      await waitFor(
        async () => {
          window.scrollBy(0, step);
          await new Promise(requestAnimationFrame);
          expect(seen(nth)).toBeVisible();
        },
        { timeout: 20_000, interval: 20 },
      );
    };
    await scrollTo(700, 500);
    const before = seen(700)?.getBoundingClientRect().top ?? 0;
    await new Promise(requestAnimationFrame);
    await expect(Math.abs((seen(700)?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2);
    await scrollTo(60, -500);
    await expect(seen(60)).toBeVisible();
    window.scrollTo(0, 0);
    await waitFor(() => expect(seen(1)).toBeVisible());
  },
});
