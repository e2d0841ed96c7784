import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/ui/surface/palette.ts';
import { SURFACE_NAMES, surfaceOf } from '../../../src/ui/surface/surface.ts';
import { antdTheme, cssTokens, PREFIX } from '../../../src/ui/surface/theme.ts';

describe('a surface', () => {
  it.each([
    ['phone', 16, 44],
    ['pad', 16, 44],
    ['kiosk', 24, 60],
    ['board', 32, 60],
  ] as const)('%s has text of %i px and targets of %i px', (name, text, target) => {
    expect(surfaceOf(name, false)).toMatchObject({ text, target, elder: false });
  });

  it.each([
    ['phone', 20],
    ['pad', 20],
    ['kiosk', 30],
  ] as const)('%s has in elder mode text of %i px and targets of 60 px', (name, text) => {
    expect(surfaceOf(name, true)).toMatchObject({ text, target: 60, elder: true });
  });

  it('without touch has no elder mode and no navigation', () => {
    expect(surfaceOf('board', true)).toEqual(surfaceOf('board', false));
    expect(surfaceOf('board', false)).toMatchObject({
      interactive: false,
      personal: false,
      navigation: 'none',
      elderSwitch: false,
    });
  });

  it('is personal only on a phone', () => {
    expect(SURFACE_NAMES.filter((name) => surfaceOf(name, false).personal)).toEqual(['phone']);
  });

  it('gives an opened record the whole width where people stand before it', () => {
    expect(SURFACE_NAMES.filter((name) => surfaceOf(name, false).sideBySide)).toEqual(['phone', 'pad']);
  });

  it('scales its text, but not its touch targets, with the text size of the browser', () => {
    expect(surfaceOf('phone', false, 1.5)).toMatchObject({ text: 24, target: 44 });
    expect(surfaceOf('phone', true, 2)).toMatchObject({ text: 40, target: 60 });
  });
});

describe('the tokens', () => {
  const surface = surfaceOf('phone', true);
  const palette = paletteOf('light', true);

  it('are CSS properties for every colour and size', () => {
    const tokens = cssTokens(palette, surface);
    expect(tokens).toMatchObject({
      '--scs-ink': palette.ink,
      '--scs-on-brand': palette.onBrand,
      '--scs-alarm-wash': palette.alarmWash,
      '--scs-text': '20px',
      '--scs-text-large': '25px',
      '--scs-target': '60px',
    });
    expect(Object.values(tokens)).toEqual(expect.arrayContaining(Object.values(palette)));
  });

  it('make no text smaller than 18 px in elder mode', () => {
    expect(cssTokens(palette, surface)['--scs-text-small']).toBe('18px');
    expect(cssTokens(palette, surfaceOf('phone', false))['--scs-text-small']).toBe('14.31px');
  });

  it('give antd a prefix and a key of our own', () => {
    const theme = antdTheme(palette, surface, `${PREFIX}-m1`);
    expect(theme.cssVar).toEqual({ prefix: PREFIX, key: `${PREFIX}-m1` });
    expect(theme.token).toMatchObject({ colorPrimary: palette.brand, fontSize: 20, controlHeight: 60 });
  });

  it('have names that no page registers for its own, and our style sheets use no others', () => {
    const sheets = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
    const used = sheets.flatMap((css) => css.match(/(?<![\w-])--[\w-]+/g) ?? []);
    expect(used).toContain('--scs-ink');
    expect(
      [...Object.keys(cssTokens(palette, surface)), ...used].filter((name) => !/^--scs-/.test(name)),
    ).toEqual([]);
  });
});
