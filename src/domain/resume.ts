/** The parts of a résumé, in the order of the page. No sex, age, marriage or picture: nobody may choose by them. */
export const RESUME_PARTS = ['name', 'phone', 'wants', 'skills', 'did', 'learned', 'about'] as const;
export type ResumePart = (typeof RESUME_PARTS)[number];
export type Resume = Readonly<Record<ResumePart, string>>;
/** What a person has written of it so far. A part that they have not touched is absent. */
export type WrittenResume = Readonly<Partial<Resume>>;

/** Characters in a line of the printed page, and lines on it. */
const LINE = 38;
const LINES = 40;

/** The paragraphs of a part, without empty ones. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** How many lines a résumé takes on paper, each part with its heading. */
export function linesOf(resume: Resume): number {
  return RESUME_PARTS.reduce((sum, part) => {
    const lines = paragraphsOf(resume[part]).map((line) => Math.ceil([...line].length / LINE));
    return lines.length === 0 ? sum : sum + lines.reduce((all, one) => all + one, 1);
  }, 0);
}

/** The lines by which a résumé is longer than one page; 0 when it fits. */
export const linesTooMany = (resume: Resume): number => Math.max(0, linesOf(resume) - LINES);
