import { expect, fn } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import seed from '../../mocks/city/seed/towns.json' with { type: 'json' };
import { Failure } from '../../src/domain/failure.ts';
import type { Town } from '../../src/domain/place.ts';
import type { Remote } from '../../src/domain/remote.ts';
import { StartPointPicker } from '../../src/ui/startPoint/StartPointPicker.tsx';
import { startPoint } from '../../src/ui/startPoint/texts.ts';
import { choice, hidden } from '../controls.ts';
import { failures, waits } from '../plays.ts';
import { enhancedContrast, on } from '../settings.tsx';

const list: readonly Town[] = seed.items.map(({ code, name, place }) => ({ code, name, point: place }));
const towns: Remote<readonly Town[]> = {
  state: 'ready',
  answer: { value: list, sample: false, dropped: [] },
};

const meta = preview.meta({
  id: 'start-point-picker',
  title: '零件/从哪儿出发',
  component: StartPointPicker,
  argTypes: {
    towns: hidden,
    locating: choice(
      { name: '定位', description: '定位现在到了哪一步。' },
      { idle: '还没有定位', busy: '正在定位', failed: '没有定到', absent: '宿主不能定位' },
    ),
    onTown: hidden,
    onLocate: hidden,
  },
  args: { towns, locating: 'idle' as const, onTown: fn(), onLocate: fn() },
  parameters: {
    part: true,
    docs: { description: { component: '选一个街镇；或者定位，但要先单独同意。不同意也一样能用。' } },
  },
});

export const Towns = meta.story({
  name: '选街镇',
  async play({ canvas, args, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: '重固镇' }));
    await expect(args.onTown).toHaveBeenCalledWith(expect.objectContaining({ code: '310118109' }));
  },
});

export const Consent = meta.story({
  name: '定位：同意',
  async play({ canvas, args, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: startPoint.locate }));
    await expect(canvas.getByText(startPoint.consent)).toBeVisible();
    await expect(args.onLocate).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: startPoint.agree }));
    await expect(args.onLocate).toHaveBeenCalledOnce();
  },
});

export const Asking = meta.story({
  name: '定位：正在问',
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: startPoint.locate }));
    await expect(canvas.getByRole('button', { name: startPoint.refuse })).toBeVisible();
  },
});

export const Refused = meta.story({
  name: '定位：不用了',
  async play({ canvas, args, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: startPoint.locate }));
    await userEvent.click(canvas.getByRole('button', { name: startPoint.refuse }));
    await expect(args.onLocate).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button', { name: startPoint.locate })).toBeVisible();
  },
});

export const Busy = meta.story({
  name: '正在定位',
  args: { locating: 'busy' },
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: new RegExp(startPoint.locating) })).toBeVisible();
    await expect(canvas.getByRole('button', { name: '夏阳街道' })).toBeEnabled();
  },
});

export const LocatingFailed = meta.story({
  name: '没有定到',
  args: { locating: 'failed' },
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent(startPoint.locateFailed);
    await expect(canvas.getByRole('button', { name: '夏阳街道' })).toBeEnabled();
  },
});

export const CannotLocate = meta.story({
  name: '宿主不能定位',
  args: { locating: 'absent' },
  async play({ canvas }) {
    await expect(canvas.queryByRole('button', { name: startPoint.locate })).toBeNull();
  },
});

export const TownsLoading = meta.story({
  name: '街镇还没来',
  args: { towns: { state: 'loading' } },
  play: waits,
});

export const TownsFailed = meta.story({
  name: '街镇没取到',
  args: { towns: { state: 'failed', failure: new Failure('offline'), retry: fn() } },
  play: failures.unreachable,
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow });
export const Elder = meta.story({
  name: '长辈版，最窄 320',
  globals: on.elderNarrow,
  parameters: enhancedContrast,
});
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk });
