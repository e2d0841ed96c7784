/** How long a text of a city may be, in characters. A longer text is cut: one endless line would freeze the page. */
export const MAX_LENGTH = { title: 120, name: 80, address: 200, paragraph: 4000 } as const;
export type TextKind = keyof typeof MAX_LENGTH;

const CUT = '…';

/** The text, cut to the length of its kind and marked with `…` if it is longer. No character is cut in two. */
export function cutText(text: string, kind: TextKind): string {
  const max = MAX_LENGTH[kind];
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
  return `${text.slice(0, end).trimEnd()}${CUT}`;
}
