import { cleanText } from './cleanText.ts';

/** The parts of a text between the ends, each cleaned and with single spaces. */
export function paragraphs(text: string, ends: string | RegExp): readonly string[] {
  return text.split(ends).flatMap((line) => cleanText(line.replace(/\s+/g, ' '), 'paragraph') ?? []);
}
