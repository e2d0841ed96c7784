import type { Elsewhere } from './elsewhere.texts.ts';
import type { Part } from './meaning.ts';

/**
 * The matter that a query is about when it asks for no job: a question that nobody asks who looks for one, or words of
 * the matter beside nothing that names work.
 *
 * @param titled whether an ad is titled with these words; then they are work. By default, none is
 */
export function elsewhereIn(
  parts: readonly Part[],
  titled: (words: string) => boolean = () => false,
): Elsewhere | undefined {
  const matters = parts.filter((part) => part.kind === 'elsewhere');
  const asked = matters.find((part) => part.asked);
  if (asked) return asked.matter;
  if (parts.some(({ kind }) => kind === 'occupation' || kind === 'condition' || kind === 'pay'))
    return undefined;
  return matters.find(({ text }) => !titled(text))?.matter;
}

/** The parts with the words of other matters as plain words, which are looked for in the ads. */
export const asWords = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) =>
    part.kind === 'elsewhere' ? { kind: 'word', text: part.text, from: part.from, to: part.to } : part,
  );
