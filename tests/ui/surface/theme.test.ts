import { FastColor } from '@ant-design/fast-color';
import { describe, expect, it } from 'vitest';
import { contrast, paletteOf } from '../../../src/ui/surface/palette.ts';
import { surfaceOf } from '../../../src/ui/surface/surface.ts';
import { antdTheme } from '../../../src/ui/surface/theme.ts';

const modes = ['light', 'dark'] as const;
const brands = [undefined, '#f7c600', '#ff4d4f', '#1677ff', '#000000', '#ffffff', '#0A6B4B'];
const cases = modes.flatMap((mode) =>
  [false, true].flatMap((elder) => brands.map((brand) => ({ mode, elder, brand }))),
);

describe('a control that somebody points at or presses', () => {
  it.each(cases)('stays readable: $mode, elder $elder, brand $brand', ({ mode, elder, brand }) => {
    const palette = paletteOf(mode, elder, brand);
    const { token = {} } = antdTheme(palette, surfaceOf('phone', elder), 'key');
    const { colorPrimaryHover, colorPrimaryActive, colorErrorHover, colorErrorActive } = token;
    const ratio = (a: string | undefined, b: string) => contrast(new FastColor(a ?? ''), new FastColor(b));
    const pairs = [
      ...[colorPrimaryHover, colorPrimaryActive].map((colour) => ratio(colour, palette.onBrand)),
      ...[colorPrimaryHover, colorPrimaryActive, colorErrorHover, colorErrorActive].map((colour) =>
        ratio(colour, palette.paper),
      ),
    ];
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(elder ? 7 : 4.5);
  });

  it('changes its colour, and changes it more when pressed', () => {
    const palette = paletteOf('light', false);
    const { token = {} } = antdTheme(palette, surfaceOf('phone', false), 'key');
    const colours = [palette.brand, token.colorPrimaryHover, token.colorPrimaryActive];
    expect(new Set(colours).size).toBe(3);
  });
});
