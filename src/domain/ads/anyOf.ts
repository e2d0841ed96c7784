/** A part of a pattern that fits any of some words: lists of words by their meaning, parted by spaces. */
export const anyOf = (...lists: readonly string[]): string =>
  `(?:${lists.flatMap((list) => list.split(' ')).join('|')})`;
