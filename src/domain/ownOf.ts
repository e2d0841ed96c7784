/** What a table has for a word from outside. Every object inherits `constructor` and others, which are no entries of it. */
export const ownOf = <Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  word: string,
): Value | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
