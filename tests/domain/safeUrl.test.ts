import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureUrl, safeUrl } from '../../src/domain/safeUrl.ts';

describe('a link of a city', () => {
  it.each([
    ['https://rsj.sh.gov.cn/a?b=1#c', 'https://rsj.sh.gov.cn/a?b=1#c'],
    ['  http://example.com/岗位 \n', 'http://example.com/%E5%B2%97%E4%BD%8D'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    ['tel:12333', 'tel:12333'],
    ['tel:021-59732890', 'tel:021-59732890'],
    ['mailto:hr@example.com', 'mailto:hr@example.com'],
  ])('%j is kept', (text, link) => {
    expect(safeUrl(text)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'weixin://dl/scan',
    'view-source:https://example.com',
    '/relative',
    'relative',
    '//example.com/without-scheme',
    '?query',
    '#hash',
    'https://',
    'http://[',
    '',
    '   ',
  ])('%j is refused', (text) => {
    expect(safeUrl(text)).toBeUndefined();
  });

  it('has one of the schemes http(s), tel and mailto, for any text', () => {
    const scheme = fc.constantFrom('', 'https://', 'tel:', 'java\tscript:', 'data:', '\u0000file:', 'ftp://');
    let kept = 0;
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const link = safeUrl(`${start}${rest}`);
        if (link === undefined) return;
        kept += 1;
        expect(new URL(link).protocol).toMatch(/^(https?|tel|mailto):$/);
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(20);
  });
});

describe('the address of a picture', () => {
  it.each(['https://host.example/logo.png', 'http://localhost:5170/logo.svg', 'http://127.0.0.1/logo.svg'])(
    '%s is accepted',
    (url) => {
      expect(pictureUrl(url)).toBe(url);
    },
  );

  it.each([
    'http://host.example/logo.png',
    'http://localhost.evil.example/logo.png',
    'http://localhost@evil.example/logo.png',
    'data:image/png;base64,',
    'javascript:alert(1)',
    'tel:12333',
    '/logo.png',
    '//host.example/logo.png',
  ])('%s is refused', (url) => {
    expect(pictureUrl(url)).toBeUndefined();
  });
});
