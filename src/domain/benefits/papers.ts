import { forms, marks, names } from './papers.texts.ts';

/** A paper that a line asks for: the names of those of which one is enough. */
type Paper = readonly string[];

/**
 * The lines of papers to bring, without those whose papers all stand in other lines. The lines stay as the city writes
 * them, but for a paper and its copy, which are told in one.
 */
export function mergePapers(lines: readonly string[]): readonly string[] {
  const papers = lines.filter((line) => !marks.nothing.test(line));
  let kept: readonly string[] = [...new Set(papers.length > 0 ? papers : lines)];
  // From the end, so that of two lines that say the same the first stays.
  for (const line of kept.toReversed()) {
    const others = kept.filter((other) => other !== line);
    const there = others.flatMap(papersOf);
    if (papersOf(line).every((paper) => there.some((other) => isEnough(other, paper)))) kept = others;
  }
  return withCopies(kept);
}

/** A paper and its copy in two lines become one line, where the first of them stood. */
function withCopies(lines: readonly string[]): readonly string[] {
  const alone = new Map(lines.map((line) => [onlyPaperOf(line), line]));
  const copyOf = (line: string) => alone.get(`${onlyPaperOf(line)}${forms.copy}`);
  const originalOf = (line: string) =>
    lines.find((other) => onlyPaperOf(other) !== undefined && copyOf(other) === line);
  return lines.flatMap((line, nth) => {
    const [copy, original] = [copyOf(line), originalOf(line)];
    const other = copy ?? original;
    if (other === undefined) return [line];
    const paper = onlyPaperOf(original ?? line);
    return paper !== undefined && nth < lines.indexOf(other) ? [forms.together(paper, forms.copy)] : [];
  });
}

/** The name of the paper, where a line names one and no more. */
function onlyPaperOf(line: string): string | undefined {
  const [paper, ...more] = papersOf(line);
  return more.length === 0 && paper?.length === 1 ? paper[0] : undefined;
}

function papersOf(line: string): readonly Paper[] {
  const called = names
    .reduce((text, [long, short]) => text.replaceAll(long, short), line.trim())
    .replace(forms.bracketed, '$1');
  if (marks.loose.test(called)) return [[called]];
  return called.split(marks.and).flatMap((paper) => inForms(paper).map((one) => one.split(marks.or)));
}

/** A paper in each form in which a line asks for it. */
function inForms(paper: string): readonly string[] {
  const [, name, form] = forms.both.exec(paper) ?? [];
  if (name !== undefined && form !== undefined) return [name, `${name}${form}`];
  return [paper.replace(forms.original, '')];
}

/** Whether who brings the one has brought the other: whichever of the one's names it is, the other takes it. */
function isEnough(brought: Paper, asked: Paper): boolean {
  return brought.every((name) =>
    asked.some((wanted) => name === wanted || name.startsWith(`${wanted}${marks.bracket}`)),
  );
}
