import { Tokenizer } from 'htmlparser2';
import { cleanText } from './cleanText.ts';
import type { TextKind } from './cutText.ts';
import { paragraphs } from './paragraphs.ts';

/** Elements whose content is not shown. */
const hiddenTags: ReadonlySet<string> = new Set(
  'script style template noscript title svg math iframe object textarea select button'.split(' '),
);
/** Elements with a line break before and after them. */
const lineTags: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** Elements that are separated by a space. */
const cellTags: ReadonlySet<string> = new Set(['td', 'th']);

/** Longer text is cut off. */
const MAX_CHARS = 20_000;
const ignore = () => {};
const ignoredEvents = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};
const LINE = '\u0000';
/** Tags that remain as text because some systems escape their HTML twice. */
const escapedTags = /<\/?(?:p|br|div|span|li|ul|ol|strong|b|h[1-6]|font)\b[^<>]*>/i;

/**
 * Reads the paragraphs of HTML, or the lines of plain text. Removes scripts, styles and comments, decodes entities, and
 * gives each list item its own line, with its number where the list is numbered. The result is plain text; HTML of a city
 * is never rendered, which is safer than sanitising it. Deep nesting is safe, because a tokenizer reads the document and no tree is built.
 */
export function htmlText(html: string | null | undefined): readonly string[] {
  if (!html) return [];
  const first = textOf(html);
  const joined = first.join('\n');
  return escapedTags.test(joined) ? textOf(joined) : first;
}

/** Reads HTML as one line, for titles and names. */
export function htmlLine(html: string | null | undefined, kind: TextKind): string | undefined {
  return cleanText(htmlText(html).join(' '), kind);
}

/** The text in one line. Throws if it has no legible text, so that the record is dropped. */
export function requireLine(text: string | undefined, field: string, kind: TextKind): string {
  const line = htmlLine(text, kind);
  if (!line) throw new Error(`${field} has no legible text`);
  return line;
}

function textOf(html: string): readonly string[] {
  // Most texts are not HTML, and creating a tokenizer takes longer than reading them.
  return /[<&]/.test(html) ? textOfHtml(html) : paragraphs(html.slice(0, MAX_CHARS), /[\r\n]+/);
}

function textOfHtml(html: string): readonly string[] {
  const parts: string[] = [];
  let length = 0;
  let isHtml = false;
  let hidden: { readonly by: string; depth: number } | undefined;
  let opened = '';
  /** For each list that is open, the items so far; nothing where they have no numbers. */
  const lists: (number | undefined)[] = [];
  /** The number of an item whose first words are to come. */
  let number = '';

  const add = (text: string) => {
    if (hidden || length > MAX_CHARS) return;
    if (number !== '' && /\S/.test(text)) {
      parts.push(number);
      number = '';
    }
    length += text.length;
    parts.push(text.replaceAll(LINE, ''));
  };
  const addBreak = (name: string) => {
    if (cellTags.has(name)) add(' ');
    if (!lineTags.has(name)) return;
    isHtml = true;
    if (parts.at(-1) !== LINE) parts.push(LINE);
  };
  const addItem = (name: string) => {
    if (hidden) return;
    if (name === 'ol' || name === 'ul') lists.push(name === 'ol' ? 0 : undefined);
    const last = lists.at(-1);
    if (name !== 'li' || last === undefined) return;
    lists[lists.length - 1] = last + 1;
    number = `${last + 1}. `;
  };
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();

  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      ...ignoredEvents,
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        opened = nameAt(start, end);
        addBreak(opened);
        addItem(opened);
      },
      onopentagend() {
        if (hidden?.by === opened) hidden.depth += 1;
        else if (!hidden && hiddenTags.has(opened)) hidden = { by: opened, depth: 1 };
      },
      onclosetag(start, end) {
        const closed = nameAt(start, end);
        if (hidden?.by === closed) hidden.depth -= 1;
        if (hidden?.depth === 0) hidden = undefined;
        if (!hidden && (closed === 'ol' || closed === 'ul')) lists.pop();
        if (closed === 'li') number = '';
        addBreak(closed);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  // A line break separates paragraphs in plain text, but is only white space in HTML.
  return paragraphs(parts.join('').slice(0, MAX_CHARS), isHtml ? LINE : /[\r\n]+/);
}
