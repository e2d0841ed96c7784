import type { Course } from '../course.ts';
import { normalise } from '../searchText.ts';
import { SKILLS } from './skills.texts.ts';
import { CERTIFICATE } from './terms.texts.ts';

/** Courses that lead to a skill, in the order of the city: what they teach or are called has its words. */
export function coursesFor(skill: string, courses: readonly Course[]): readonly Course[] {
  const words = [skill, ...(SKILLS.find(({ name }) => name === skill)?.words ?? [])]
    .map((word) => normalise(word).replace(CERTIFICATE, ''))
    .filter((word) => word.length > 1);
  return courses.filter(({ title, skills }) => {
    const texts = [title, ...skills].map(normalise);
    return words.some((word) => texts.some((text) => text.includes(word)));
  });
}
