import { cleanText } from './cleanText.ts';

/** The parts of a text between the ends, each cleaned and with single spaces. */
export function paragraphs(text: string, ends: string | RegExp): readonly string[] {
  return text.split(ends).flatMap((line) => cleanText(spaced(line), 'paragraph') ?? []);
}

/** With single spaces. Most lines are so already. */
const spaced = (line: string) => (/\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line);
