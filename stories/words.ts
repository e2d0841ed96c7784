/** Matches a text with any numbers in it, so that a story does not depend on counts. */
export function anyNumbers(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\d+/g, '\\d+')}$`);
}
