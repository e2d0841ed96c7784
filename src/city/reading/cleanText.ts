import { cutText, type TextKind } from './cutText.ts';

/**
 * Invisible characters that can change how text is displayed: control, zero-width, direction, tag and private-use
 * characters, line separators, blank letters (Hangul fillers, empty Braille), and halves of characters.
 */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Most texts have only letters, figures, Han characters and the marks of both, all of them visible. */
const visible = /^[\t\n -~\u3001-\u301F\u4E00-\u9FA5\uFF01-\uFF5E]*$/;

/** Removes invisible characters, trims the text and cuts it to the length of its kind; `undefined` if nothing is left. */
export function cleanText(text: string | null | undefined, kind: TextKind): string | undefined {
  const clean = (text && !visible.test(text) ? text.replace(invisible, '') : text)?.trim();
  return clean ? cutText(clean, kind) : undefined;
}

/** An unknown code of a city as one line for reports, cleaned and cut to the length of a name. */
export const codeText = (code: string): string => cleanText(code.replace(/\s+/g, ' '), 'name') ?? '';

/** Cleans every text and removes the empty ones. */
export function cleanTexts(texts: readonly string[] | null | undefined, kind: TextKind): readonly string[] {
  return (texts ?? []).flatMap((text) => cleanText(text, kind) ?? []);
}
