import { expect, it } from 'vitest';
import { toText } from '../../src/ui/paper/printout.ts';
import { summaryPage } from '../../src/widgets/staff/summaryPage.ts';

const CANARY = '金丝雀';
const visit = {
  name: CANARY,
  phone: CANARY,
  street: CANARY,
  address: CANARY,
  reason: CANARY,
  dueOn: '2026-11-20',
} as const;
const task = {
  person: { name: CANARY, phone: CANARY },
  words: CANARY,
  notes: [CANARY],
  askedAt: '2026-11-20T09:00:00Z',
} as const;

const given = {
  title: '工作小结 2026年11月23日',
  day: '2026-11-23',
  visits: [
    { ...visit, id: CANARY, state: 'due' },
    { ...visit, id: '2', state: 'met' },
    { ...visit, id: '3', state: 'later', againOn: '2026-11-30' },
  ],
  tasks: [
    { ...task, id: CANARY, state: 'asked' },
    { ...task, id: '2', state: 'done' },
  ],
  waiting: 2,
  done: { needs: 3, bookings: 1 },
} as const;

it('the sum of the day is counts, and names nobody', () => {
  const text = toText(summaryPage(given));
  for (const line of [
    '待走访：1 户',
    '走访到：1 户',
    '没碰到：0 户',
    '另约：1 户',
    '到日子还没去：1 户',
    '走访结果等着发：2 件',
    '等人接：1 件',
    '办好了：1 件',
    '登记需求：3 件',
    '预约：1 件',
  ])
    expect(text).toContain(line);
  expect(text).not.toContain(CANARY);
});

it('says where the counts are not known', () => {
  const text = toText(summaryPage({ ...given, visits: undefined, tasks: undefined }));
  expect(text.match(/这会儿没有取到/g)).toHaveLength(2);
});

it('says of what waits to be sent only when something does', () => {
  expect(toText(summaryPage({ ...given, waiting: 0 }))).not.toContain('等着发');
});
