import { Failure } from '../../domain/failure.ts';
import { cleanText } from './cleanText.ts';
import type { TextKind } from './cutText.ts';
import { paragraphs } from './paragraphs.ts';

/** A tag or an entity. A lone `<` stands in many conditions. */
const markup = /<[a-z/!]|&#?\w+;/i;

let textOfHtml: ((html: string) => readonly string[]) | undefined;

/**
 * Loads the reader of HTML if any text of these rows is HTML, which few are: it is larger than all other readers.
 *
 * @throws {Failure} `offline` if it cannot be loaded
 */
export async function prepareMarkup(rows: readonly unknown[]): Promise<void> {
  if (textOfHtml || !rows.some(hasMarkup)) return;
  const reader = await import(/* webpackChunkName: 'htmlText' */ './htmlText.ts').catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });
  textOfHtml = reader.htmlText;
}

/** Whether any text of a row is HTML; also where the row is nested so deeply that nobody can look. */
function hasMarkup(row: unknown): boolean {
  try {
    return markup.test(JSON.stringify(row) ?? '');
  } catch {
    return true;
  }
}

/** The paragraphs of a text; of HTML only after {@link prepareMarkup}. Markup that stays is text and is never rendered. */
export function plainLines(text: string | null | undefined): readonly string[] {
  if (!text) return [];
  return textOfHtml && markup.test(text) ? textOfHtml(text) : paragraphs(text, /[\r\n]+/);
}

/** A text as one line. */
export function plainLine(text: string | null | undefined, kind: TextKind): string | undefined {
  return cleanText(plainLines(text).join(' '), kind);
}

/** The text in one line. Throws if it has no legible text, so that the record is dropped. */
export function requirePlain(text: string | undefined, field: string, kind: TextKind): string {
  const line = plainLine(text, kind);
  if (!line) throw new Error(`${field} has no legible text`);
  return line;
}
