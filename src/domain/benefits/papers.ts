import { marks, names } from './papers.texts.ts';

/** A paper that a line asks for: the names of those of which one is enough. */
type Paper = readonly string[];

/** The lines of papers to bring, without those whose papers all stand in other lines. The lines stay as the city writes them. */
export function mergePapers(lines: readonly string[]): readonly string[] {
  let kept: readonly string[] = [...new Set(lines)];
  // From the end, so that of two lines that say the same the first stays.
  for (const line of kept.toReversed()) {
    const others = kept.filter((other) => other !== line);
    const there = others.flatMap(papersOf);
    if (papersOf(line).every((paper) => there.some((other) => isEnough(other, paper)))) kept = others;
  }
  return kept;
}

function papersOf(line: string): readonly Paper[] {
  const called = names.reduce((text, [long, short]) => text.replaceAll(long, short), line.trim());
  if (marks.loose.test(called)) return [[called]];
  return called.split(marks.and).map((paper) => paper.split(marks.or));
}

/** Whether who brings the one has brought the other: whichever of the one's names it is, the other takes it. */
function isEnough(brought: Paper, asked: Paper): boolean {
  return brought.every((name) =>
    asked.some((wanted) => name === wanted || name.startsWith(`${wanted}${marks.bracket}`)),
  );
}
