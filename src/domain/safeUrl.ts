const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'tel:', 'mailto:']);

/** The URL if it is absolute http(s), tel or mailto, else `undefined`. Every URL from a city passes through here. */
export function safeUrl(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    return allowed.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const thisMachine = /^http:\/\/(localhost|127\.0\.0\.1)[:/]/;

/** The URL of a picture if it is absolute https, or http on localhost for development; else `undefined`. */
export function pictureUrl(text: string): string | undefined {
  const url = safeUrl(text);
  return url && (url.startsWith('https:') || thisMachine.test(url)) ? url : undefined;
}
