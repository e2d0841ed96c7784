/** So many texts are remembered; then it begins anew. */
const MOST = 2000;
/** A longer text hardly comes twice. */
const LONGEST = 60;

/** The same reader, which remembers: in the many rows of a city few different days, pays and labels stand. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (text.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
