import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { SearchBox } from '../../src/ui/form/SearchBox.tsx';
import { hidden } from '../controls.ts';
import { on } from '../settings.tsx';

/** Holds the searched text, as a screen does. */
function Box({ onSearch }: { onSearch(text: string): void }) {
  const [text, setText] = useState('');
  return (
    <SearchBox
      label="搜索岗位"
      placeholder="岗位、单位或地方，比如 保洁"
      value={text}
      onSearch={(next) => {
        setText(next);
        onSearch(next);
      }}
    />
  );
}

const meta = preview.meta({
  id: 'search-box',
  title: '零件/搜索框',
  component: Box,
  argTypes: { onSearch: hidden },
  args: { onSearch: fn() },
  parameters: { part: true, docs: { description: { component: '停一停就找；按回车，马上找。' } } },
});

export const Enter = meta.story({
  name: '按回车，马上找',
  async play({ canvas, args, userEvent }) {
    await userEvent.type(canvas.getByRole('searchbox', { name: '搜索岗位' }), '保洁{Enter}');
    await expect(args.onSearch).toHaveBeenLastCalledWith('保洁');
  },
});

export const Pause = meta.story({
  name: '停一停就找',
  async play({ canvas, args, userEvent }) {
    const box = canvas.getByRole('searchbox', { name: '搜索岗位' });
    await userEvent.type(box, '保安');
    await waitFor(() => expect(args.onSearch).toHaveBeenLastCalledWith('保安'));
    await userEvent.clear(box);
    await waitFor(() => expect(args.onSearch).toHaveBeenLastCalledWith(''));
  },
});

export const Elder = meta.story({ name: '长辈版，最窄 320', globals: on.elderNarrow });
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk });
export const Dark = meta.story({ name: '深色', globals: on.dark });
