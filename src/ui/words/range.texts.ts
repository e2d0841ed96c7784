/** Forbids a line to break beside it, and is not seen. */
const JOINER = '\u2060';

/** From one to the other, which no line breaks at its dash: 9:00–16:30 */
export const rangeText = (from: string | number, to: string | number): string =>
  `${from}${JOINER}–${JOINER}${to}`;

/** The same text for a field that is narrower than a range: a line may break behind the dash, and only there. */
export const narrowText = (text: string): string => text.replaceAll(`–${JOINER}`, '–\u200B');
