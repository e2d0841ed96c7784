/**
 * The valid name that is closest to an invalid one, for an error message. Ignores case.
 *
 * @returns the first of the closest names, or `undefined` when every name differs in more than a third of its letters
 */
export function nearestName<Name extends string>(given: string, names: readonly Name[]): Name | undefined {
  let nearest: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const limit = Math.ceil(name.length / 3);
    // The lengths alone rule the name out; this also avoids comparing a very long text letter by letter.
    if (Math.abs(name.length - given.length) > limit) continue;
    const changes = editDistance(given.toLowerCase(), name.toLowerCase());
    if (changes <= limit && changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}

/** Levenshtein distance: the number of letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const line = [row + 1];
    for (const [column, wanted] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
