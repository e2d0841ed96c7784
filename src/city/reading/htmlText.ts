import { Tokenizer } from 'htmlparser2';
import { cleanText } from './cleanText.ts';

/** What is in these is not for a reader. */
const unread: ReadonlySet<string> = new Set(
  'script style template noscript title svg math iframe object textarea select button'.split(' '),
);
/** These begin a new line, and so does what follows them. */
const lines: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** These stand beside each other. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);

/** No ad is longer; what follows is cut off. */
const MAX_CHARS = 20_000;
const ignore = () => {};
const nothing = {
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
/** Tags that came as text: some systems escape their HTML once more. */
const escapedTags = /<\/?(?:p|br|div|span|li|ul|ol|strong|b|h[1-6]|font)\b[^<>]*>/i;

/**
 * The text of HTML as paragraphs, of plain text as its lines. Scripts, styles and comments are left out, entities
 * are decoded, every list item is a line. What comes out is text and is shown as text: HTML of a city is never rendered,
 * which is stricter than cleaning it. Any depth is safe: the document is
 * read sign by sign, and no tree is built.
 */
export function htmlText(html: string | null | undefined): readonly string[] {
  if (!html) return [];
  const once = textOf(html);
  const joined = once.join('\n');
  return escapedTags.test(joined) ? textOf(joined) : once;
}

/** The text of HTML in one line, for titles and names. */
export function htmlLine(html: string | null | undefined): string | undefined {
  return cleanText(htmlText(html).join(' '));
}

function textOf(html: string): readonly string[] {
  // Most texts are no HTML, and to set up a reader for each takes longer than all the rest.
  return /[<&]/.test(html) ? textOfHtml(html) : paragraphs(html.slice(0, MAX_CHARS), /[\r\n]+/);
}

function paragraphs(text: string, ends: string | RegExp): readonly string[] {
  return text.split(ends).flatMap((line) => cleanText(line.replace(/\s+/g, ' ')) ?? []);
}

function textOfHtml(html: string): readonly string[] {
  const parts: string[] = [];
  let length = 0;
  let isHtml = false;
  let hidden: { readonly by: string; depth: number } | undefined;
  let opened = '';

  const add = (text: string) => {
    if (hidden || length > MAX_CHARS) return;
    length += text.length;
    parts.push(text.replaceAll(LINE, ''));
  };
  const edge = (name: string) => {
    if (cells.has(name)) add(' ');
    if (!lines.has(name)) return;
    isHtml = true;
    if (parts.at(-1) !== LINE) parts.push(LINE);
  };
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();

  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      ...nothing,
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        opened = nameAt(start, end);
        edge(opened);
      },
      onopentagend() {
        if (hidden?.by === opened) hidden.depth += 1;
        else if (!hidden && unread.has(opened)) hidden = { by: opened, depth: 1 };
      },
      onclosetag(start, end) {
        const closed = nameAt(start, end);
        if (hidden?.by === closed) hidden.depth -= 1;
        if (hidden?.depth === 0) hidden = undefined;
        edge(closed);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  // Line breaks of plain text are its paragraphs; those of HTML are only white space.
  return paragraphs(parts.join('').slice(0, MAX_CHARS), isHtml ? LINE : /[\r\n]+/);
}
