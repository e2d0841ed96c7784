import { Table } from 'antd';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { VirtualList } from '../../../src/ui/list/VirtualList.tsx';

/* Two ways to show the same 10,000 rows: our list, and the table that a program would take from antd. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly pay: string;
}

const rows: readonly Row[] = Array.from({ length: 10_000 }, (_, nth) => ({
  id: `row-${nth}`,
  title: `岗位 ${nth}`,
  employer: `示例公司 ${nth % 97}`,
  pay: `${4000 + (nth % 60) * 100} 元/月`,
}));
const place = document.body.appendChild(document.createElement('main'));

const arms: Readonly<Record<'list' | 'table', () => ReactNode>> = {
  list: () => (
    <VirtualList label="岗位" items={rows} total={rows.length} keyOf={({ id }) => id} estimate={120}>
      {({ title, employer, pay }) => (
        <article>
          <h3>{title}</h3>
          <p>{employer}</p>
          <p>{pay}</p>
        </article>
      )}
    </VirtualList>
  ),
  table: () => (
    <Table
      rowKey="id"
      dataSource={rows}
      pagination={false}
      columns={(['title', 'employer', 'pay'] as const).map((name) => ({ key: name, dataIndex: name }))}
    />
  ),
};

/** Mounts one of them and lays it out. @returns ms */
function mount(arm: 'list' | 'table'): number {
  const root = createRoot(place);
  const start = performance.now();
  flushSync(() => root.render(arms[arm]()));
  place.getBoundingClientRect();
  const ms = performance.now() - start;
  if (!place.textContent?.includes('岗位 0')) throw new Error(`${arm} shows no row`);
  root.unmount();
  return ms;
}

Object.assign(window, { mount });
