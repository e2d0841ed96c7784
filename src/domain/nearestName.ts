/**
 * The right name that somebody most likely meant, for a message about a wrong one. Capitals do not count.
 *
 * @returns the first of the nearest names, or nothing when more than a third of every name would have to change
 */
export function nearestName<Name extends string>(given: string, names: readonly Name[]): Name | undefined {
  let nearest: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const limit = Math.ceil(name.length / 3);
    // A name that is too long or too short is not near, and a very long one is not compared letter by letter.
    if (Math.abs(name.length - given.length) > limit) continue;
    const changes = editDistance(given.toLowerCase(), name.toLowerCase());
    if (changes <= limit && changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}

/** How many letters must be put in, left out or replaced to make one word of the other. */
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
