import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { guidance as texts } from '../src/widgets/guidance/texts.ts';
import { type Canvas, failures, saysWhatIsMissing, waits } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'guidance',
  title: '页面/就业指导',
  component: Stage,
  argTypes: controls,
  args: { widget: 'guidance', scenario: 'normal', report: fn() },
  parameters: { docs: { description: { component: '一件事一页：分几步、带什么、去哪办。' } } },
});

async function lists({ canvas }: Canvas) {
  const list = await canvas.findByRole('list', { name: '办事指南' });
  await expect(list.querySelector('h3')).toHaveTextContent('失业登记');
  await expect(canvas.getByRole('button', { name: texts.help })).toBeEnabled();
}

export const Normal = meta.story({ name: '正常', play: lists });
export const Loading = meta.story({ name: '正在取数据', args: { scenario: 'silent' }, play: waits });

export const Empty = meta.story({
  name: '没有办事指南',
  args: { scenario: 'empty' },
  async play({ canvas }) {
    await expect(await canvas.findByText(texts.none)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.help })).toBeEnabled();
  },
});

export const Down = meta.story({ name: '接口没有回应', args: { scenario: 'down' }, play: failures.down });

export const Unreachable = meta.story({
  name: '连不上',
  args: { scenario: 'unreachable' },
  play: failures.unreachable,
});

export const Unauthorized = meta.story({
  name: '要先登录',
  args: { scenario: 'unauthorized' },
  play: failures.unauthorized,
});

export const Lying = meta.story({ name: '答非所问', args: { scenario: 'lying' }, play: failures.lying });

export const Broken = meta.story({
  name: '部分内容坏了',
  args: { scenario: 'broken' },
  async play({ canvas, args }) {
    await saysWhatIsMissing({ canvas });
    await lists({ canvas });
    await waitFor(() =>
      expect(args.report).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'rows-dropped', step: 'listProcedures' }),
      ),
    );
  },
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow, play: lists });
export const Pad = meta.story({ name: '平板', globals: on.pad, play: lists });
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk, play: lists });
export const Elder = meta.story({
  name: '长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  play: lists,
});
export const ElderNarrow = meta.story({ name: '长辈版，最窄 320', globals: on.elderNarrow, play: lists });
export const Dark = meta.story({ name: '深色', globals: on.dark, play: lists });
