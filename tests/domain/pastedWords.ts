/** A word as it comes out of a page, a chat or a PDF, with what nobody sees of it. */
export interface Pasted {
  readonly name: string;
  paste(word: string): string;
}

const between = (sign: string) => (word: string) => [...word].join(sign);
const around = (open: string, close: string) => (word: string) => `${open}${word}${close}`;
const wide = (word: string) =>
  word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const KANGXI: Readonly<Record<string, string>> = { 工: '\u2f2f', 人: '\u2f08', 金: '\u2fa6' };

export const PASTED: readonly Pasted[] = [
  ...[
    ['a zero-width space', '\u200b'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width joiner', '\u200d'],
    ['a left-to-right mark', '\u200e'],
    ['a right-to-left mark', '\u200f'],
    ['a word joiner', '\u2060'],
    ['an invisible separator', '\u2063'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['an Arabic letter mark', '\u061c'],
    ['a grapheme joiner', '\u034f'],
    ['a variation selector', '\ufe0f'],
    ['an ideographic variation selector', '\u{e0100}'],
    ['a Hangul filler', '\u3164'],
    ['a blank Braille pattern', '\u2800'],
    ['a control character', '\u0008'],
    ['a private character of a font', '\ue000'],
    ['a tag', '\u{e0020}'],
    ['an object replacement of a chat', '\ufff9'],
  ].map(([name, sign]) => ({ name: `with ${name} between`, paste: between(sign ?? '') })),
  { name: 'inside of a direction embedding', paste: around('\u202a', '\u202c') },
  { name: 'inside of a direction override', paste: around('\u202d', '\u202c') },
  { name: 'inside of a direction isolate', paste: around('\u2068', '\u2069') },
  { name: 'with a no-break space on each side', paste: around('\u00a0', '\u00a0') },
  { name: 'with an ideographic space on each side', paste: around('\u3000', '\u3000') },
  { name: 'with line breaks around', paste: around('\r\n', '\n') },
  { name: 'with a lone half of an emoji', paste: around('', '\ud83d') },
  { name: 'in full-width forms', paste: wide },
  { name: 'in radicals of a PDF', paste: (word) => [...word].map((sign) => KANGXI[sign] ?? sign).join('') },
  { name: 'decomposed', paste: (word) => word.normalize('NFD') },
];
