import { describe, expect, it } from 'vitest';
import { fontStack, isFontFamily } from '../../../src/ui/surface/fonts.ts';

describe('the fonts of a host', () => {
  it.each([
    'serif',
    '思源黑体',
    '"Source Han Sans SC", sans-serif',
    "'PingFang SC'",
    'Noto Sans SC 2, Arial',
  ])('%s are taken', (given) => {
    expect(isFontFamily(given)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'a,,b',
    'a;color:red',
    'a} body {display:none',
    'url(https://a.example/x)',
    'var(--x)',
    '"a',
    '"a\'',
    'a"b',
    'a\\22 b',
    'a\nb',
    'a/*',
    '</style>',
    '@import',
    'x'.repeat(201),
  ])('%j are refused', (given) => {
    expect(isFontFamily(given)).toBe(false);
    expect(fontStack(given)).toBe(fontStack());
  });

  it('stand quoted before ours, so that no name means anything else to CSS', () => {
    expect(fontStack("思源黑体, 'inherit', 3D, serif")).toBe(
      `"思源黑体", "inherit", "3D", serif, ${fontStack()}`,
    );
  });
});
