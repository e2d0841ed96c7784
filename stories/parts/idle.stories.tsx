import { expect, fn, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { ClockProvider } from '../../src/data/ClockProvider.tsx';
import { IdleGuard } from '../../src/host/shell/shared/IdleGuard.tsx';
import { idle as texts } from '../../src/host/shell/shared/texts.ts';
import { shell } from '../../src/host/shell/texts.ts';
import { hidden, number, yesNo } from '../controls.ts';
import { enhancedContrast, on } from '../settings.tsx';

const now = () => new Date();

const meta = preview.meta({
  id: 'idle',
  title: '零件/没有人用了',
  component: IdleGuard,
  decorators: [
    (Story) => (
      <ClockProvider clock={now}>
        <Story />
      </ClockProvider>
    ),
  ],
  argTypes: {
    root: hidden,
    current: hidden,
    onFinish: hidden,
    seconds: number({ name: '等多久', description: '多少秒没有人碰才问。' }),
    cleared: yesNo({ name: '刚清除过', description: '说一声：上一位的内容没有了。' }),
  },
  args: {
    root: document.body,
    seconds: 1,
    cleared: false,
    current: { kind: 'home' } as const,
    onFinish: fn(),
  },
  parameters: {
    part: true,
    docs: {
      description: { component: '大家共用的屏，一分钟没有人碰就问一声；20 秒没有人应，全部清除，回到开始。' },
    },
  },
});

export const Asks = meta.story({
  name: '还在用吗',
  globals: on.kiosk,
  async play({ canvas, userEvent, args }) {
    const question = await canvas.findByRole('alertdialog', { name: texts.title });
    await expect(question).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: shell.finish }));
    await expect(args.onFinish).toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: texts.stay }));
    await waitFor(() => expect(question).not.toBeInTheDocument());
  },
});

export const AsksElders = meta.story({
  name: '长辈版',
  globals: { ...on.kiosk, ...on.elder },
  parameters: enhancedContrast,
  async play({ canvas }) {
    await expect(await canvas.findByRole('alertdialog', { name: texts.title })).toBeVisible();
  },
});

export const Cleared = meta.story({
  name: '已经清除',
  globals: on.kiosk,
  args: { cleared: true, seconds: 60 },
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent(texts.cleared);
  },
});
