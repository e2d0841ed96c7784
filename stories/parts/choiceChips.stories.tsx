import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { ChoiceChips } from '../../src/ui/form/ChoiceChips.tsx';
import { choice, hidden, yesNo } from '../controls.ts';
import { on } from '../settings.tsx';

interface Props {
  readonly pick: 'one' | 'many';
  readonly legendHidden?: boolean;
  onChange(chosen: readonly string[]): void;
}

/** Holds the chosen values, as a screen does. */
function Chips({ pick, legendHidden, onChange }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(['near']);
  return (
    <ChoiceChips
      legend="排序"
      legendHidden={legendHidden}
      pick={pick}
      choices={[
        { value: 'near', label: '路程最近', count: 12 },
        { value: 'pay', label: '收入高', count: 480 },
        { value: 'new', label: '最新', count: 0 },
      ]}
      chosen={chosen}
      onChange={(next) => {
        setChosen(next);
        onChange(next);
      }}
    />
  );
}

const meta = preview.meta({
  id: 'choice-chips',
  title: '零件/选一选',
  component: Chips,
  argTypes: {
    pick: choice(
      { name: '选几个', description: '只能选一个，还是可以选几个。' },
      { one: '只选一个', many: '可以选几个' },
    ),
    legendHidden: yesNo({ name: '藏起标题', description: '标题只给读屏的人，眼睛看不见。' }),
    onChange: hidden,
  },
  args: { pick: 'many' as const, legendHidden: false, onChange: fn() },
  parameters: {
    part: true,
    docs: { description: { component: '并排的大块选项，里面是真的单选框或复选框。' } },
  },
});

export const Many = meta.story({
  name: '可以选几个',
  async play({ canvas, args, userEvent }) {
    await expect(canvas.getByRole('group', { name: '排序' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /收入高/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith(['near', 'pay']);
    await userEvent.click(canvas.getByRole('checkbox', { name: /路程最近/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith(['pay']);
  },
});

export const One = meta.story({
  name: '只选一个',
  args: { pick: 'one' },
  async play({ canvas, args, userEvent }) {
    canvas.getByRole('radio', { name: /路程最近/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChange).toHaveBeenLastCalledWith(['pay']);
    await expect(canvas.getByRole('radio', { name: /收入高/ })).toBeChecked();
  },
});

export const LegendHidden = meta.story({
  name: '标题只给读屏的人',
  args: { legendHidden: true },
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: '排序' })).toBeVisible();
  },
});

export const Elder = meta.story({ name: '长辈版，最窄 320', globals: on.elderNarrow });
export const Dark = meta.story({ name: '深色', globals: on.dark });
