const OURS = 'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
const LONGEST = 200;
const generic =
  /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-serif|ui-sans-serif|ui-monospace|ui-rounded)$/;
/** A name with its quotes or without; whatever could end a CSS value is not among its characters. */
const family = /^(["']?)([\p{L}\p{N}][\p{L}\p{N} ._-]*)\1$/u;

/** Whether it is a list of font names, as CSS has them, and nothing more. */
export function isFontFamily(text: string): boolean {
  return text.length <= LONGEST && text.split(',').every((name) => family.test(name.trim()));
}

/** The host's fonts, each name quoted, before our own: a font without Chinese leaves that to ours. */
export function fontStack(given?: string): string {
  if (given === undefined || !isFontFamily(given)) return OURS;
  const names = given.split(',').map((name) => {
    const bare = family.exec(name.trim())?.[2] ?? '';
    return generic.test(bare) ? bare : `"${bare}"`;
  });
  return [...names, OURS].join(', ');
}
