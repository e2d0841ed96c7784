import { type Calendar, monthNode } from './monthNode.ts';
import { printout as texts } from './texts.ts';

/** The text of a printed page. */
export interface Printout {
  readonly title: string;
  /** Warnings and notes, which stand first. */
  readonly notes: readonly string[];
  readonly sections: readonly PrintoutSection[];
  /** Citation and dates. */
  readonly footer: readonly string[];
  /** Whether the sections are short, and stand in two columns. By default, one below the other. */
  readonly columns?: boolean;
  /** A QR code beside the title. By default, none. */
  readonly code?: { readonly text: string; readonly label: string };
}

export interface PrintoutSection {
  readonly title: string;
  /** `steps`: a numbered list. `boxes`: each line with a box to tick. `lines`: a plain list. */
  readonly as: 'steps' | 'boxes' | 'lines';
  readonly lines: readonly string[];
  /** The same as a month, which paper shows instead of the list. By default, the list. */
  readonly calendar?: Calendar;
}

/** The page as DOM. Texts of a city become text nodes, never elements. */
export function toFragment({ title, notes, sections, footer, columns = false }: Printout): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const written = sections.filter(({ lines }) => lines.length > 0);
  fragment.append(
    element('h1', title),
    ...notes.map((note) => element('p', note)),
    ...(columns ? [inColumns(written)] : written.flatMap(sectionNodes)),
    ...footer.map((line) => element('p', line)),
  );
  return fragment;
}

/** The page as plain text, to hand on where nothing can print. */
export function toText({ title, notes, sections, footer }: Printout): string {
  const lines = sections.filter((section) => section.lines.length > 0).flatMap(sectionLines);
  return [title, ...notes, ...lines, ...footer].join('\n');
}

function sectionLines({ title, as, lines }: PrintoutSection): readonly string[] {
  const marked = {
    steps: (line: string, nth: number) => texts.step(nth + 1, line),
    boxes: boxed,
    lines: plain,
  };
  return [title, ...lines.map(marked[as])];
}

function inColumns(sections: readonly PrintoutSection[]): HTMLElement {
  const columns = document.createElement('div');
  columns.className = 'columns';
  for (const section of sections) {
    const box = document.createElement('div');
    box.append(...sectionNodes(section));
    columns.append(box);
  }
  return columns;
}

const boxed = (line: string) => `${texts.box} ${line}`;
const plain = (line: string) => line;

function sectionNodes({ title, as, lines, calendar }: PrintoutSection): readonly HTMLElement[] {
  if (calendar) return [monthNode(calendar)];
  const list = document.createElement(as === 'steps' ? 'ol' : 'ul');
  if (as === 'boxes') list.className = 'boxes';
  list.append(...lines.map((line) => element('li', as === 'boxes' ? boxed(line) : line)));
  return [element('h2', title), list];
}

function element(tag: 'h1' | 'h2' | 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
