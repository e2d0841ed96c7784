const OUR_FONTS =
  'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
const MAX_LENGTH = 200;
const generic =
  /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-serif|ui-sans-serif|ui-monospace|ui-rounded)$/;
/** A font name with or without quotes. It excludes every character that could end a CSS value. */
const family = /^(["']?)([\p{L}\p{N}][\p{L}\p{N} ._-]*)\1$/u;

/** Whether the text is a CSS list of font names and nothing else. */
export function isFontFamily(text: string): boolean {
  return text.length <= MAX_LENGTH && text.split(',').every((name) => family.test(name.trim()));
}

/** The host's fonts, quoted, then ours. Our fonts cover the Chinese characters that the host's fonts may lack. */
export function fontStack(given?: string): string {
  if (given === undefined || !isFontFamily(given)) return OUR_FONTS;
  const names = given.split(',').map((name) => {
    const bare = family.exec(name.trim())?.[2] ?? '';
    return generic.test(bare) ? bare : `"${bare}"`;
  });
  return [...names, OUR_FONTS].join(', ');
}
