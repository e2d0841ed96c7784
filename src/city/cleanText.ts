const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Text of a city without control, zero-width and direction characters, trimmed; `undefined` when nothing is left. */
export function cleanText(text: string | null | undefined): string | undefined {
  const clean = text?.replace(invisible, '').trim();
  return clean ? clean : undefined;
}

/** Every text that has something in it. */
export function cleanTexts(texts: readonly string[] | null | undefined): readonly string[] {
  return (texts ?? []).flatMap((text) => cleanText(text) ?? []);
}
