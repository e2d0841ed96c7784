/**
 * What a reader cannot see but a screen obeys: control, zero-width, direction, tag and private-use characters, line
 * separators, and the blank letters (Hangul fillers, empty Braille) that pass for text.
 */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Text of a city without invisible characters, trimmed; `undefined` when nothing is left. */
export function cleanText(text: string | null | undefined): string | undefined {
  const clean = text?.replace(invisible, '').trim();
  return clean ? clean : undefined;
}

/** Every text that has something in it. */
export function cleanTexts(texts: readonly string[] | null | undefined): readonly string[] {
  return (texts ?? []).flatMap((text) => cleanText(text) ?? []);
}
