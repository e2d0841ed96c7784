import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts } from '../../../src/city/reading/cleanText.ts';

/** Any character, those that are invisible or direct the text often. */
const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0, max: 0xff }),
    fc.integer({ min: 0x2000, max: 0x206f }),
    fc.integer({ min: 0, max: 0xd7ff }),
  )
  .map((code) => String.fromCodePoint(code));

describe('the text of a city', () => {
  it.each([
    ['zero-width characters', '招\u200B聘\u200C文\u200D员\u2060\uFEFF', '招聘文员'],
    ['a right-to-left override', '文员\u202Egnp.exe', '文员gnp.exe'],
    ['direction marks and isolates', '\u200E\u2066月薪\u2069\u061C', '月薪'],
    ['control characters', '月\u0000薪\u0007\u001B[31m', '月薪[31m'],
    ['line and paragraph separators', '第一行\u2028第二行\u2029', '第一行第二行'],
    ['tag and private-use characters', '文员\u{E0041}\uE000', '文员'],
    ['halves of characters', '保安\uD83D，\uDC00包住', '保安，包住'],
    ['a soft hyphen', '保\u00AD安', '保安'],
  ])('loses %s', (_, text, clean) => {
    expect(cleanText(text, 'paragraph')).toBe(clean);
  });

  it('keeps its lines, tabs and all visible characters, and is trimmed', () => {
    expect(cleanText('  第一行\n\t第二行 𠮷 é 😀 ①　', 'paragraph')).toBe('第一行\n\t第二行 𠮷 é 😀 ①');
  });

  it.each([['\u200B'], ['\u3164'], ['\u2800 \u115F'], ['　\n'], [''], [null], [undefined]])(
    'is nothing when nobody could see it: %j',
    (text) => {
      expect(cleanText(text, 'paragraph')).toBeUndefined();
    },
  );

  it('does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const clean = cleanText(text, 'paragraph');
        expect(clean).not.toBe('');
        expect(cleanText(clean, 'paragraph')).toBe(clean);
        expect(clean ?? '').not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a list of texts', () => {
  it('drops texts that are empty after cleaning', () => {
    expect(cleanTexts(['电话', ' \u200B', '微信\u202E'], 'paragraph')).toEqual(['电话', '微信']);
    expect(cleanTexts(null, 'paragraph')).toEqual([]);
    expect(cleanTexts(undefined, 'paragraph')).toEqual([]);
  });
});
