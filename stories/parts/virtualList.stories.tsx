import { createRef } from 'react';
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
