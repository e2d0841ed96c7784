/** The signs of a text and its pairs of neighbouring signs, each once. */
export function piecesOf(text: string): ReadonlySet<string> {
  const signs = [...text];
  return new Set([...signs, ...signs.slice(1).map((sign, nth) => `${signs[nth]}${sign}`)]);
}
