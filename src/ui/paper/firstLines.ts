/** Letters in a row of A4. */
const ROW = 40;

/** The lines that have room in so many rows of A4; of the first that has none its beginning, and `more`. */
export function firstLines(lines: readonly string[], rows: number, more: string): readonly string[] {
  const kept: string[] = [];
  let left = rows;
  for (const line of lines) {
    const letters = [...line];
    const needed = Math.max(1, Math.ceil(letters.length / ROW));
    if (needed > left) return [...kept, `${letters.slice(0, left * ROW).join('')}${more}`];
    kept.push(line);
    left -= needed;
  }
  return kept;
}
