import type { Need } from '../need.ts';
import { normalise } from '../searchText.ts';
import type { JobWords } from './jobWords.ts';
import type { ReasonAgainst, ReasonFor } from './match.ts';
import { SKILLS } from './skills.texts.ts';
import { BEFORE_SKILL, NOT_NEEDED, SOFTENED } from './terms.texts.ts';

/** What a job asks for, against what the resident can do. */
export interface SkillFit {
  readonly reasonsFor: readonly ReasonFor[];
  readonly against: readonly ReasonAgainst[];
}

/** The longest words first, so that what was found is named whole. */
const skills = SKILLS.map(({ name, words }) => ({
  name,
  words: [name, ...words].map(normalise).sort((a, b) => b.length - a.length),
}));

/** Judges the skills of a need, prepared once for many jobs. */
export function skillsOf(need: Need): (words: JobWords) => SkillFit {
  const own = [...new Set(need.skills)].sort().map((skill) => ({ skill, words: ownWords(skill) }));
  const has = (words: readonly string[]) => own.some((one) => one.words.some((word) => words.includes(word)));
  const lackingOf = skills.filter(({ words }) => !has(words));
  return ({ title, lines }) => ({
    reasonsFor: own.flatMap(({ skill, words }) => {
      const found = words.find(
        (word) => title.includes(word) || lines.some((line) => line.includes(word) && !NOT_NEEDED.test(line)),
      );
      return found === undefined ? [] : [{ code: 'skill' as const, skill, words: found }];
    }),
    against: lackingOf.flatMap(({ name, words }) => {
      const found = words.find((word) => lines.some((line) => line.includes(word) && !SOFTENED.test(line)));
      return found === undefined ? [] : [{ code: 'lacking' as const, skill: name, words: found }];
    }),
  });
}

/** How an ad may write what the resident can do. A single sign says too little. */
function ownWords(skill: string): readonly string[] {
  const said = normalise(skill).replace(BEFORE_SKILL, '');
  if (said.length < 2) return [];
  const same = skills.filter(({ words }) => words.some((word) => said.includes(word) || word === said));
  return [...new Set([said, ...same.flatMap(({ words }) => words)])];
}
