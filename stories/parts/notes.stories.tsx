import { expect, fn, within } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { canRetry, Failure, type FailureKind } from '../../src/domain/failure.ts';
import { AnswerNotes } from '../../src/ui/answer/AnswerNotes.tsx';
import { ClockNote } from '../../src/ui/answer/ClockNote.tsx';
import { EmptyNote } from '../../src/ui/answer/EmptyNote.tsx';
import { FailureNote } from '../../src/ui/answer/FailureNote.tsx';
import { Note } from '../../src/ui/answer/Note.tsx';
import { unkept, unread } from '../../src/ui/answer/NotKept.texts.ts';
import { NotKept } from '../../src/ui/answer/NotKept.tsx';
import { answerTexts, failure as sentences } from '../../src/ui/answer/texts.ts';
import { enhancedContrast, on } from '../settings.tsx';

const again = fn();

const meta = preview.meta({
  id: 'notes',
  title: '零件/提示',
  parameters: {
    controls: { disable: true },
    part: true,
    docs: { description: { component: '说一句话：发生了什么，什么还能用，怎么办。颜色旁边总有图形和字。' } },
  },
});

const allTones = () => (
  <>
    <Note>一般的话：打 12333 可以问人。</Note>
    <Note tone="soon" role="note">
      要留心：有 2 条内容不完整，没有显示。其余的可以照常看。
    </Note>
    <Note tone="alarm" role="note">
      出了问题：这个岗位已经截止，不能再投了。
    </Note>
  </>
);

export const Tones = meta.story({
  name: '三种口气',
  render: allTones,
  async play({ canvasElement }) {
    const signs = canvasElement.querySelectorAll('.note > [role="img"][aria-hidden="true"]');
    await expect(signs).toHaveLength(3);
  },
});

export const TonesDark = meta.story({ name: '三种口气，深色', globals: on.dark, render: allTones });
export const TonesElder = meta.story({
  name: '三种口气，长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  render: allTones,
});

const MINUTE = 60_000;
const allGaps = () => (
  <>
    <ClockNote ahead={-24 * 60 * MINUTE} />
    <ClockNote ahead={24 * 60 * MINUTE} />
    <ClockNote ahead={-3 * 60 * MINUTE} />
    <ClockNote ahead={25 * MINUTE} />
    <ClockNote ahead={0} />
  </>
);

export const Clock = meta.story({
  name: '设备的时间不对',
  render: allGaps,
  async play({ canvas }) {
    await expect(canvas.getAllByRole('note')).toHaveLength(4);
  },
});
export const ClockElder = meta.story({
  name: '设备的时间不对，长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  render: allGaps,
});

const allLapses = () => (
  <>
    <NotKept unkept="notTaken" />
    <NotKept unkept="cleared" />
    <NotKept unkept="putBack" unread />
  </>
);

export const Lapses = meta.story({
  name: '这台设备没存下来，清掉了，放回来了，读不出来',
  render: allLapses,
  async play({ canvas }) {
    for (const text of [...Object.values(unkept), unread]) await expect(canvas.getByText(text)).toBeVisible();
  },
});
export const LapsesElder = meta.story({
  name: '这台设备没存下来，长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  render: allLapses,
});

const kinds: readonly FailureKind[] = [
  'offline',
  'timeout',
  'unavailable',
  'malformed',
  'unauthorized',
  'refused',
  'missing',
  'taken',
  'unsupported',
  'closed',
];

const allFailures = () => (
  <>
    {kinds.map((kind) => (
      <FailureNote key={kind} failure={new Failure(kind)} onRetry={again} />
    ))}
  </>
);

export const EveryFailure = meta.story({
  name: '每一种失败',
  render: allFailures,
  async play({ canvas, userEvent }) {
    const alerts = canvas.getAllByRole('alert');
    await expect(alerts).toHaveLength(kinds.length);
    for (const [index, kind] of kinds.entries()) {
      const alert = alerts[index];
      if (!alert) throw new Error(kind);
      await expect(alert).toHaveTextContent(sentences[kind]);
      const retry = within(alert).queryByRole('button', { name: '重试' });
      await expect(retry !== null).toBe(canRetry(kind));
    }
    again.mockClear();
    await userEvent.click(canvas.getAllByRole('button', { name: '重试' })[0] ?? document.body);
    await expect(again).toHaveBeenCalledOnce();
  },
});

export const EveryFailureElder = meta.story({
  name: '每一种失败，长辈版',
  globals: on.elderNarrow,
  parameters: enhancedContrast,
  render: allFailures,
});

export const FailureOnBoard = meta.story({
  name: '大屏上的失败：没有按钮',
  globals: on.board,
  render: () => <FailureNote failure={new Failure('unavailable')} onRetry={again} />,
  async play({ canvas }) {
    await expect(canvas.getByRole('alert')).toHaveTextContent('12333');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const SampleAndIncomplete = meta.story({
  name: '示例数据，内容不完整',
  render: () => (
    <AnswerNotes
      answer={{
        value: [],
        sample: true,
        part: { read: 120, total: 530, why: 'deadline' },
        dropped: [{ path: 'items[3].pay', reason: 'min > max' }],
        closed: [{ name: '招聘网站', sentence: '正在核对，12 月 1 日再开。' }],
      }}
    />
  ),
  async play({ canvas }) {
    await expect(canvas.getByRole('note', { name: '示例数据' })).toHaveTextContent(answerTexts.sampleNote);
    await expect(canvas.getByText(answerTexts.part(120, 530))).toBeVisible();
    await expect(canvas.getByText(answerTexts.dropped(1))).toBeVisible();
    await expect(canvas.getByText('招聘网站：正在核对，12 月 1 日再开。')).toBeVisible();
  },
});

export const Empty = meta.story({
  name: '没有找到',
  render: () => (
    <EmptyNote>
      <p>没有合适的岗位。少选一个条件，或换个说法再找。</p>
    </EmptyNote>
  ),
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent('换个说法');
  },
});
