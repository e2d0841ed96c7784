import { FastColor } from '@ant-design/fast-color';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, type Palette, paletteOf } from '../../../src/ui/surface/palette.ts';

type Name = keyof Palette;

/** Every text colour with each of its backgrounds. */
const texts: Readonly<Record<string, readonly Name[]>> = {
  ink: ['paper', 'wash', 'brandWash', 'soonWash', 'alarmWash'],
  quiet: ['paper', 'wash', 'soonWash', 'alarmWash'],
  brand: ['paper', 'wash', 'brandWash'],
  soon: ['paper', 'wash', 'soonWash'],
  alarm: ['paper', 'wash', 'alarmWash'],
  link: ['paper', 'wash', 'soonWash', 'alarmWash'],
  onBrand: ['brand'],
};
const pairs = Object.entries(texts).flatMap(([text, grounds]) =>
  grounds.map((ground) => `${text} on ${ground}`),
);
const isName = (name: string | undefined, palette: Palette): name is Name =>
  name !== undefined && name in palette;

function ratio(palette: Palette, pair: string): number {
  const [text, ground] = pair.split(' on ');
  if (!isName(text, palette) || !isName(ground, palette)) throw new RangeError(pair);
  return contrast(new FastColor(palette[text]), new FastColor(palette[ground]));
}

const tooWeak = (palette: Palette, wanted: readonly string[], least: number) =>
  wanted.map((pair) => ({ pair, ratio: ratio(palette, pair) })).filter((found) => found.ratio < least);

const dresses = [
  { mode: 'light', elder: false, least: 4.5 },
  { mode: 'dark', elder: false, least: 4.5 },
  { mode: 'light', elder: true, least: 7 },
  { mode: 'dark', elder: true, least: 7 },
] as const;

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#fff', '#595959', 7.0],
  ])('of %s on %s is %d:1, as WCAG reckons', (a, b, expected) => {
    expect(contrast(new FastColor(a), new FastColor(b))).toBeCloseTo(expected, 1);
  });
});

describe.each(dresses)('our colours ($mode, elder: $elder)', ({ mode, elder, least }) => {
  const palette = paletteOf(mode, elder);

  it(`can be read: every text reaches ${least}:1`, () => {
    expect(tooWeak(palette, pairs, least)).toEqual([]);
  });

  it('mark controls: every edge reaches 3:1', () => {
    expect(tooWeak(palette, ['edge on paper', 'edge on wash', 'brand on brandWash'], 3)).toEqual([]);
  });
});

describe.each(dresses)('a colour of the host ($mode, elder: $elder)', ({ mode, elder, least }) => {
  const ofBrand = ['brand on paper', 'brand on wash', 'brand on brandWash', 'onBrand on brand'];

  it.each(['#ffee00', '#00ff00', '#ffffff', '#000000', '#ff0000', '#0000ff'])('%s can be read', (brand) => {
    expect(tooWeak(paletteOf(mode, elder, brand), [...ofBrand, 'ink on brandWash'], least)).toEqual([]);
  });

  it('can be read whatever it is', () => {
    const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(anyColour, (brand) => {
        expect(tooWeak(paletteOf(mode, elder, brand), ofBrand, least)).toEqual([]);
      }),
    );
  });
});

describe('a colour of the host that can be read already', () => {
  it('is left as it is, and so are the colours that are not the brand', () => {
    const ours = paletteOf('light', false);
    const theirs = paletteOf('light', false, '#1d3fbb');
    expect(theirs.brandWash).not.toBe(ours.brandWash);
    expect(theirs).toEqual({ ...ours, brand: '#1d3fbb', brandWash: theirs.brandWash });
  });
});
